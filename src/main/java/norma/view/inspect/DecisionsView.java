package norma.view.inspect;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import norma.portrait.Weighed;
import norma.view.desk.Commands;
import norma.view.desk.Drawing;
import norma.view.desk.Figures;
import norma.view.desk.Ramp;
import norma.view.floor.FloorLook;

/**
 * Recent decisions: a line for each, and of one the options as they were weighed, each with a bar
 * for its utility over that of the worst and the chance of its being taken.
 */
final class DecisionsView extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int LINE = 17;

  private transient List<Dossier.Decision> decisions = List.of();
  private int open;

  DecisionsView() {
    super(javax.accessibility.AccessibleRole.LIST);
    setName("inspector-decisions");
    setFocusable(true);
    getAccessibleContext().setAccessibleName("Recent decisions");
    setToolTipText("A click on a line shows the options that were weighed then");
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            int row = rowAt(event.getY());
            if (row >= 0) {
              open(row);
            }
          }
        });
    // The arrow up alone is the window's.
    bind("shift UP", -1);
    bind("shift DOWN", 1);
    bind("DOWN", 1);
  }

  private void bind(String key, int by) {
    var action = Commands.action(key, "", key, () -> open(open + by));
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), action);
    getActionMap().put(action, action);
  }

  /** Shows decisions, the latest first and open. */
  void show(List<Dossier.Decision> latest) {
    decisions = latest;
    open = Math.min(open, Math.max(0, latest.size() - 1));
    renew();
  }

  private void open(int row) {
    open = Math.max(0, Math.min(decisions.size() - 1, row));
    renew();
  }

  private void renew() {
    if (!decisions.isEmpty()) {
      getAccessibleContext().setAccessibleDescription(words(decisions.get(open)));
    }
    revalidate();
    repaint();
  }

  /** A decision in words, the options with utility and chance. */
  static String words(Dossier.Decision decision) {
    StringBuilder text = new StringBuilder(decision.when() + ": " + decision.what());
    decision
        .weighed()
        .ifPresent(
            weighed -> {
              for (int i = 0; i < weighed.options().size(); i++) {
                Weighed.Option option = weighed.options().get(i);
                text.append("; ")
                    .append(i == weighed.chosen() ? "took " : "")
                    .append(option.name())
                    .append(", utility ")
                    .append(utility(option.utility()))
                    .append(", chance ")
                    .append(Figures.percent(option.chance()));
              }
            });
    return text.toString();
  }

  private static String utility(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private int options(int row) {
    return row == open
        ? decisions.get(row).weighed().map(w -> w.options().size() + 1).orElse(0)
        : 0;
  }

  private int rowAt(int y) {
    int top = 0;
    for (int row = 0; row < decisions.size(); row++) {
      top += LINE * (1 + options(row));
      if (y < top) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public Dimension getPreferredSize() {
    int lines = 0;
    for (int row = 0; row < decisions.size(); row++) {
      lines += 1 + options(row);
    }
    return new Dimension(300, Math.max(1, lines) * LINE + 4);
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Color soft = Ramp.between(getForeground(), getBackground(), 0.4);
    Font font = getFont().deriveFont(11.5f);
    g.setFont(font);
    if (decisions.isEmpty()) {
      g.setColor(soft);
      g.drawString("Kept from now on; they appear with the next shift.", 3, 13);
    }
    int y = 0;
    for (int row = 0; row < decisions.size(); row++) {
      Dossier.Decision decision = decisions.get(row);
      g.setFont(row == open ? font.deriveFont(Font.BOLD) : font);
      g.setColor(getForeground());
      String chosen =
          decision
              .weighed()
              .map(
                  w ->
                      decision.of()
                          + " "
                          + w.options().get(w.chosen()).name()
                          + " ("
                          + Figures.percent(w.options().get(w.chosen()).chance())
                          + ")  → ")
              .orElse("");
      // A plan says itself what it is.
      String head = decision.of().equals("plan") ? "" : chosen;
      g.drawString(
          (row == open ? "▾ " : "▸ ") + decision.when() + "  " + head + decision.what(), 3, y + 13);
      y += LINE;
      if (options(row) > 0) {
        options(g, font, soft, decision, y);
        y += LINE * options(row);
      }
    }
    g.dispose();
  }

  private void options(Graphics2D g, Font font, Color soft, Dossier.Decision decision, int from) {
    Weighed weighed = decision.weighed().orElseThrow();
    double least = weighed.options().stream().mapToDouble(Weighed.Option::utility).min().orElse(0);
    double most = weighed.options().stream().mapToDouble(Weighed.Option::utility).max().orElse(0);
    FontMetrics metrics = g.getFontMetrics(font.deriveFont(Font.BOLD));
    int name = 24;
    for (Weighed.Option option : weighed.options()) {
      name = Math.max(name, metrics.stringWidth(option.name()) + 40);
    }
    int figure = 58;
    int bars = Math.max(30, (getWidth() - name - 2 * figure - 12) / 2);
    int chances = name + bars + figure;
    g.setFont(font.deriveFont(10.5f));
    g.setColor(soft);
    g.drawString(decision.of(), 22, from + 12);
    g.drawString("utility, utils", name, from + 12);
    g.drawString("chance", chances, from + 12);
    g.setFont(font);
    for (int i = 0; i < weighed.options().size(); i++) {
      Weighed.Option option = weighed.options().get(i);
      int y = from + (i + 1) * LINE;
      boolean taken = i == weighed.chosen();
      if (taken) {
        g.setColor(Ramp.between(getBackground(), FloorLook.FAVOURED, 0.28));
        g.fillRect(14, y, getWidth() - 20, LINE);
      }
      g.setColor(getForeground());
      g.setFont(taken ? font.deriveFont(Font.BOLD) : font);
      g.drawString((taken ? "✓ " : "   ") + option.name(), 16, y + 13);
      double share = most > least ? (option.utility() - least) / (most - least) : 1;
      bar(g, name, y, bars, share, utility(option.utility()), taken);
      bar(g, chances, y, bars, option.chance(), Figures.percent(option.chance()), taken);
    }
  }

  private void bar(
      Graphics2D g, int x, int y, int room, double share, String figure, boolean taken) {
    g.setColor(taken ? FloorLook.FAVOURED : Ramp.between(getForeground(), getBackground(), 0.55));
    int width = Math.max(1, (int) Math.round(share * room));
    g.fillRect(x, y + 4, width, LINE - 8);
    g.setColor(getForeground());
    g.drawString(figure, x + width + 4, y + 13);
  }
}
