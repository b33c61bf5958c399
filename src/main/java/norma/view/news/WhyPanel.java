package norma.view.news;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import norma.event.Event;
import norma.measure.Scope;
import norma.report.WhyChain;
import norma.view.desk.Pick;
import norma.view.desk.Session;

/**
 * Why something happened, as an indented list; who is chosen in it is looked into, and the charts
 * point at the day.
 */
final class WhyPanel {
  private static final int STEP = 14;
  private static final int DEEPEST = 10;

  private final Session session;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final JLabel head = new JLabel();
  private final DefaultListModel<WhyChain.Line> lines = new DefaultListModel<>();
  private final JList<WhyChain.Line> list = new JList<>(lines);

  /**
   * Nothing is asked yet.
   *
   * @param close takes the panel away
   */
  WhyPanel(Session session, Runnable close) {
    this.session = session;
    head.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    JButton away = new JButton("×");
    away.setName("why-close");
    away.setToolTipText("Closes the causes (escape)");
    away.getAccessibleContext().setAccessibleName("Close the causes");
    away.setMargin(new Insets(0, 6, 0, 6));
    away.addActionListener(click -> close.run());
    JPanel top = new JPanel(new BorderLayout());
    top.add(head, BorderLayout.CENTER);
    top.add(away, BorderLayout.EAST);
    head.setLabelFor(list);
    list.setName("why");
    list.getAccessibleContext().setAccessibleName("Why it happened");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Wrapped());
    list.addListSelectionListener(
        chosen -> {
          if (!chosen.getValueIsAdjusting() && list.getSelectedValue() != null) {
            follow(list.getSelectedValue().event());
          }
        });
    JScrollPane scroll =
        new JScrollPane(
            list, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    // Lines are as high as they must be at this width, so another width is another height.
    scroll
        .getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent resized) {
                measureAgain();
              }
            });
    panel.add(top, BorderLayout.NORTH);
    panel.add(scroll, BorderLayout.CENTER);
  }

  private void measureAgain() {
    list.setFixedCellHeight(10);
    list.setFixedCellHeight(-1);
  }

  /** What stands in the window. */
  JPanel component() {
    return panel;
  }

  /** Shows a chain, the event that is asked about first. */
  void show(List<WhyChain.Line> chain) {
    lines.clear();
    lines.addAll(chain);
    int causes = chain.size() - 1;
    head.setText(
        causes < 0
            ? "It has not been told of yet."
            : causes == 0
                ? "Nothing that was noted led to it."
                : "Why: " + causes + (causes == 1 ? " event led to it" : " events led to it"));
    if (!chain.isEmpty()) {
      list.ensureIndexIsVisible(0);
    }
  }

  private void follow(Event event) {
    session.pointAt(event.day());
    if (event.worker() >= 0) {
      session.inspect(new Pick.Man(event.worker()));
    } else if (event.shop() >= 0) {
      Scope shop = new Scope(event.industry(), event.shop());
      session.inspect(event.foreman().isEmpty() ? new Pick.Shop(shop) : new Pick.Foreman(shop));
    }
  }

  /** Draws a line of the chain, wrapped to the width of the list and indented by its depth. */
  private static final class Wrapped implements ListCellRenderer<WhyChain.Line> {
    private final JTextArea text = new JTextArea();

    Wrapped() {
      text.setLineWrap(true);
      text.setWrapStyleWord(true);
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends WhyChain.Line> list,
        WhyChain.Line line,
        int index,
        boolean chosen,
        boolean focused) {
      Font plain = list.getFont();
      text.setFont(line.depth() == 0 ? plain.deriveFont(Font.BOLD) : plain);
      text.setText(line.link() + line.sentence());
      int indent = 6 + STEP * Math.min(line.depth(), DEEPEST);
      text.setBorder(BorderFactory.createEmptyBorder(2, indent, 2, 6));
      Color ground = chosen ? list.getSelectionBackground() : list.getBackground();
      text.setBackground(ground);
      text.setForeground(chosen ? list.getSelectionForeground() : ink(list, line));
      text.getAccessibleContext().setAccessibleName(text.getText());
      // A text area knows its height only once it has a width.
      text.setSize(Math.max(60, list.getParent().getWidth()), Short.MAX_VALUE);
      return text;
    }

    /** First causes stand out: what came from outside, and what nothing noted led to. */
    private static Color ink(JList<?> list, WhyChain.Line line) {
      Color accent = UIManager.getColor("Component.linkColor");
      boolean first = line.depth() > 0 && line.event().causes().isEmpty();
      return first && accent != null ? accent : list.getForeground();
    }
  }
}
