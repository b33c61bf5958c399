package norma.view.desk;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * A place in a window that shows a picture. The picture is kept, and drawn anew only when there is
 * news, or another size or theme.
 */
public abstract class Easel extends JComponent {
  private static final long serialVersionUID = 1;

  private transient BufferedImage picture;
  private boolean stale = true;

  protected Easel() {
    setFocusable(true);
    setOpaque(true);
  }

  /** Draws the picture, as large as this is; called only when it has to be drawn anew. */
  protected abstract void draw(Graphics2D on);

  /** Draws what goes over the picture and changes without it. */
  protected abstract void over(Graphics2D on);

  /** There is news: the picture is drawn anew when it is next shown. */
  public final void fresh() {
    stale = true;
    repaint();
  }

  /** The look has changed. */
  @Override
  public final void updateUI() {
    fresh();
  }

  @Override
  public final AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.CANVAS;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  protected final void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    double scale = Math.max(1, g.getTransform().getScaleX());
    int width = Math.max(1, (int) Math.ceil(getWidth() * scale));
    int height = Math.max(1, (int) Math.ceil(getHeight() * scale));
    if (picture == null || picture.getWidth() != width || picture.getHeight() != height) {
      picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      stale = true;
    }
    if (stale) {
      stale = false;
      Graphics2D on = picture.createGraphics();
      on.scale(scale, scale);
      draw(on);
      on.dispose();
    }
    g.drawImage(picture, 0, 0, getWidth(), getHeight(), null);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    over(g);
    g.dispose();
  }
}
