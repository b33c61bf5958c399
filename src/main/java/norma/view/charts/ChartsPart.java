package norma.view.charts;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import norma.chart.run.Chart;
import norma.chart.run.Scene;
import norma.measure.History;
import norma.measure.Scope;
import norma.time.CalendarRule;
import norma.view.desk.Commands;
import norma.view.desk.Part;
import norma.view.desk.Session;

/** The charts: a grid of them on one time axis, one of them enlarged, some in their own windows. */
public final class ChartsPart implements Part, CardControls.Host {
  private final Session session;
  private final ChosenCharts chosen;
  private final ChartFiles files = new ChartFiles();
  private final Crosshair crosshair = new Crosshair();
  private final JPanel panel = new JPanel(new BorderLayout());
  private final CardLayout pages = new CardLayout();
  private final JPanel book = new JPanel(pages);
  private final JPanel large = new JPanel(new BorderLayout());
  private final ChartGrid grid = new ChartGrid();
  private final JLabel date = new JLabel(" ");
  private final ScopeChoice scopes;
  private final Map<Chart, ChartCard> cards = new LinkedHashMap<>();
  private final ChartWindows windows = new ChartWindows();
  private ChartCard enlarged;
  private Seen seen;

  /** What the pictures were drawn from; equal while there is no news. */
  private record Seen(
      History run,
      int days,
      int events,
      History branch,
      int branchDays,
      int branchEvents,
      List<History> others,
      Scope scope) {}

  public ChartsPart(Session session) {
    this(session, ChosenCharts.ofUser());
  }

  ChartsPart(Session session, Preferences memory) {
    this.session = session;
    chosen = new ChosenCharts(memory);
    scopes = new ScopeChoice(session.labels(), this::refresh);
    offerScopes();
    JScrollPane scroll = new JScrollPane(grid);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    book.add(scroll, "grid");
    book.add(large, "large");
    panel.setName("charts");
    panel.getAccessibleContext().setAccessibleName("Charts");
    panel.add(bar(), BorderLayout.NORTH);
    panel.add(book, BorderLayout.CENTER);
    crosshair.watch(this::crosshairMoved);
    fill();
  }

  private JComponent bar() {
    JPanel bar = new JPanel();
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    JButton choose = new JButton("Charts …");
    choose.setName("charts-choose");
    choose.setToolTipText("Which charts are shown");
    choose.addActionListener(click -> menu().show(choose, 0, choose.getHeight()));
    scopes.component().setMaximumSize(scopes.component().getPreferredSize());
    date.setName("charts-date");
    bar.add(choose);
    bar.add(Box.createHorizontalStrut(6));
    bar.add(scopes.component());
    bar.add(Box.createHorizontalGlue());
    bar.add(date);
    return bar;
  }

  private JPopupMenu menu() {
    JPopupMenu menu = new JPopupMenu();
    menu.setName("charts-menu");
    for (Chart chart : Chart.values()) {
      JCheckBoxMenuItem item = new JCheckBoxMenuItem(chart.title(), chosen.has(chart));
      item.setName("choose-" + chart.id());
      // Several can be chosen in one go.
      item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
      item.addActionListener(
          click -> {
            chosen.choose(chart, item.isSelected());
            item.setSelected(chosen.has(chart));
            fill();
          });
      menu.add(item);
    }
    menu.addSeparator();
    menu.add(
        Commands.action(
            "As at first",
            "",
            null,
            () -> {
              chosen.reset();
              fill();
            }));
    return menu;
  }

  private void fill() {
    for (Chart chart : chosen.list()) {
      cards.computeIfAbsent(
          chart,
          c -> {
            ChartCard card = new ChartCard(c, false, this::scene, crosshair);
            CardControls.addTo(card, this, true);
            return card;
          });
    }
    grid.show(chosen.list().stream().map(cards::get).toList());
    cards.values().forEach(ChartCard::fresh);
  }

  private Scene scene() {
    CalendarRule calendar = session.status().scenario().calendar();
    return new Scene(
        session.history(),
        session.branch().filter(branch -> branch.days() > 0),
        session.ensemble(),
        scopes.scope(),
        session.labels(),
        calendar.start(),
        Math.max(calendar.days(), session.history().days()));
  }

  @Override
  public void enlarge(ChartCard card) {
    if (enlarged != null) {
      back();
      return;
    }
    ChartCard big = new ChartCard(card.live().chart(), true, this::scene, crosshair);
    big.log(card.log());
    CardControls.addTo(big, this, true);
    crosshair.hover(Crosshair.NONE);
    enlarged = big;
    large.add(big);
    pages.show(book, "large");
    big.requestFocusInWindow();
  }

  private void back() {
    if (enlarged == null) {
      crosshair.clear();
      return;
    }
    ChartCard small = cards.get(enlarged.live().chart());
    large.removeAll();
    enlarged = null;
    crosshair.hover(Crosshair.NONE);
    pages.show(book, "grid");
    if (small != null) {
      small.requestFocusInWindow();
    }
  }

  @Override
  public void detach(ChartCard card) {
    Chart chart = card.live().chart();
    ChartCard big = new ChartCard(chart, true, this::scene, crosshair);
    big.log(card.log());
    CardControls.addTo(big, this, false);
    windows.open(panel, big, chart.title() + ": " + session.labels().scenario());
  }

  @Override
  public void save(ChartCard card, ChartFiles.Form form) {
    files.save(card, card.live().chart(), scene(), card.log(), form, session::tell);
  }

  private void crosshairMoved() {
    Scene scene = scene();
    int day = crosshair.hovered() >= 0 ? crosshair.hovered() : crosshair.pointed();
    date.setText(day < 0 ? " " : CrosshairLines.DATE.format(scene.start().plusDays(day)));
    shown().forEach(ChartCard::repaint);
  }

  private List<ChartCard> shown() {
    List<ChartCard> all = new ArrayList<>(windows.cards());
    if (enlarged != null) {
      all.add(enlarged);
    } else {
      chosen.list().forEach(chart -> all.add(cards.get(chart)));
    }
    return all;
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void dismiss() {
    back();
  }

  @Override
  public void begins() {
    crosshair.clear();
    frame();
  }

  @Override
  public void frame() {
    offerScopes();
    History branch = session.branch().orElse(null);
    Seen now =
        new Seen(
            session.history(),
            session.history().days(),
            session.history().events().size(),
            branch,
            branch == null ? 0 : branch.days(),
            branch == null ? 0 : branch.events().size(),
            session.ensemble(),
            scopes.scope());
    if (!now.equals(seen)) {
      seen = now;
      refresh();
    }
  }

  private void offerScopes() {
    History history = session.history();
    scopes.offer(history.scopes(), history.usual(), session.labels());
  }

  private void refresh() {
    cards.values().forEach(ChartCard::fresh);
    windows.cards().forEach(ChartCard::fresh);
    if (enlarged != null) {
      enlarged.fresh();
    }
  }

  @Override
  public void pointAt(int day) {
    crosshair.point(day);
  }

  @Override
  public void themeChanged() {
    refresh();
  }
}
