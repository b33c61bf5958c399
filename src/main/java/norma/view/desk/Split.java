package norma.view.desk;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JSplitPane;

/**
 * Two parts with a divider that keeps their shares, however the window is resized and whatever look
 * it takes on; only who drags the divider changes them. No part becomes smaller than it may while
 * there is room for both.
 */
public final class Split extends JSplitPane {
  private static final long serialVersionUID = 1;

  private double share;
  private int placedFor = -1;
  private boolean placing;

  /**
   * A pane.
   *
   * @param way {@link #HORIZONTAL_SPLIT} or {@link #VERTICAL_SPLIT}
   * @param share of the first part, 0..1
   */
  public Split(int way, Component first, Component second, double share) {
    super(way, first, second);
    this.share = share;
    // None at all would be given one by the next look.
    setBorder(BorderFactory.createEmptyBorder());
    addPropertyChangeListener(
        DIVIDER_LOCATION_PROPERTY,
        moved -> {
          if (!placing && room() > 0 && room() == placedFor) {
            this.share = (double) getDividerLocation() / room();
          }
        });
  }

  /** Another look has dividers of its own, which know nothing of where this one stood. */
  @Override
  public void updateUI() {
    placing = true;
    super.updateUI();
    placing = false;
    placedFor = -1;
  }

  @Override
  public void doLayout() {
    placing = true;
    super.doLayout();
    boolean both = getLeftComponent().isVisible() && getRightComponent().isVisible();
    if (both && room() != placedFor && room() > 0) {
      setDividerLocation(place());
      super.doLayout();
    }
    placedFor = both ? room() : -1;
    placing = false;
  }

  private int room() {
    return (getOrientation() == HORIZONTAL_SPLIT ? getWidth() : getHeight()) - getDividerSize();
  }

  private int place() {
    int wanted = (int) Math.round(share * room());
    int least = least(getLeftComponent());
    int most = room() - least(getRightComponent());
    return least > most ? wanted : Math.max(least, Math.min(most, wanted));
  }

  private int least(Component part) {
    return getOrientation() == HORIZONTAL_SPLIT
        ? part.getMinimumSize().width
        : part.getMinimumSize().height;
  }
}
