package norma.view.floor;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.Part;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/** The shop floor: every shop with its men, which one can come close to and look into. */
public final class FloorPart implements Part {
  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final FloorCanvas canvas;
  private final FloorLegend legend;
  private final JLabel shift = new JLabel();
  private List<ShopPortrait> shown = List.of();

  public FloorPart(Session session) {
    this.session = session;
    canvas = new FloorCanvas(session.labels(), session::inspect);
    legend = new FloorLegend(canvas);
    panel.setName("floor");
    panel.setMinimumSize(new Dimension(200, 150));
    panel.add(bar(), BorderLayout.NORTH);
    panel.add(canvas, BorderLayout.CENTER);
    panel.add(legend, BorderLayout.SOUTH);
  }

  private JPanel bar() {
    JLabel by = new JLabel(" colour: ");
    JPanel bar = new RoomyBar(by);
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 4));
    JLabel title = new JLabel("Shop floor");
    title.setFont(title.getFont().deriveFont(Font.BOLD));
    bar.add(title);
    bar.add(Box.createHorizontalStrut(8));
    shift.setName("floor-shift");
    shift.setToolTipText("Day of the shift that is shown");
    // Where there is little room words give way, and no button does.
    shift.setMinimumSize(new Dimension(0, 0));
    bar.add(shift);
    bar.add(Box.createHorizontalGlue());
    JComboBox<Shade> colour = new JComboBox<>(Shade.values());
    colour.setName("floor-colour");
    colour.setFocusable(true);
    colour.setToolTipText("What the colour of a man's cell shows");
    colour.getAccessibleContext().setAccessibleName("Colour of the cells");
    colour.setMaximumSize(colour.getPreferredSize());
    colour.addActionListener(
        chosen -> {
          canvas.shade((Shade) colour.getSelectedItem());
          legend.changed();
        });
    by.setName("floor-by");
    by.setLabelFor(colour);
    bar.add(by);
    bar.add(colour);
    bar.add(Box.createHorizontalStrut(6));
    FloorKeys keys = new FloorKeys(canvas);
    bar.add(button("−", "floor-zoom-out", "Zoom out (−)", () -> keys.zoom(-2)));
    bar.add(button("+", "floor-zoom-in", "Zoom in (+)", () -> keys.zoom(2)));
    bar.add(button("Fit", "floor-fit", "Show all shops (F)", canvas::fit));
    return bar;
  }

  /** A bar with a label that is left out, and not cut, where there is no room for all. */
  private static final class RoomyBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final JLabel spare;

    RoomyBar(JLabel spare) {
      this.spare = spare;
    }

    @Override
    public void doLayout() {
      int wanted = getPreferredSize().width;
      int whole = spare.isVisible() ? wanted : wanted + spare.getPreferredSize().width;
      if (spare.isVisible() != (whole <= getWidth())) {
        spare.setVisible(!spare.isVisible());
      }
      super.doLayout();
    }
  }

  private JButton button(String text, String name, String what, Runnable work) {
    JButton button = new JButton(text);
    button.setName(name);
    button.setToolTipText(what);
    button.getAccessibleContext().setAccessibleName(what);
    button.setMargin(new java.awt.Insets(1, 5, 1, 5));
    button.addActionListener(click -> work.run());
    return button;
  }

  @Override
  public JComponent component() {
    return panel;
  }

  /** The surface it is drawn on. */
  public FloorCanvas canvas() {
    return canvas;
  }

  @Override
  public void begins() {
    shown = List.of();
    canvas.forget();
    shift.setText("");
  }

  @Override
  public void frame() {
    List<ShopPortrait> shops = session.shops();
    if (shops.isEmpty()) {
      return;
    }
    if (shops != shown) {
      show(shops);
    }
    session.look(canvas.shown());
  }

  private void show(List<ShopPortrait> shops) {
    shown = shops;
    canvas.show(shops, session.labels());
    legend.changed();
    int day = shops.stream().mapToInt(ShopPortrait::day).max().orElse(-1);
    shift.setText(
        day < 0
            ? "no shift yet"
            : Figures.date(session.status().scenario().calendar().start().plusDays(day)));
  }

  @Override
  public void inspect(Pick pick) {
    canvas.select(pick);
  }

  @Override
  public void themeChanged() {
    panel.repaint();
  }
}
