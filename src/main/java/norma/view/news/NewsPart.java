package norma.view.news;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import javax.swing.UIManager;
import norma.report.Causes;
import norma.report.Sentences;
import norma.report.WhyChain;
import norma.run.Listener.Happening;
import norma.view.desk.Part;
import norma.view.desk.Session;
import norma.view.desk.Split;
import norma.view.desk.Typed;

/** The news ticker: what happened in sentences, the newest last, and why. */
public final class NewsPart implements Part {
  private static final int TYPING_MILLIS = 150;

  /** Width of the news where the causes of something stand beside them. */
  private static final double SHARE_OF_NEWS = 0.6;

  private final Session session;
  private final Split split;
  private final JList<Happening> list = new JList<>();
  private final JScrollPane scroll = new JScrollPane(list);
  private final JLabel count = new JLabel();
  private final JTextField search = new JTextField(14);
  private final KindFilter filter;
  private final WhyPanel why;
  private NewsModel model;
  private Sentences sentences;
  private boolean leading;

  public NewsPart(Session session) {
    this.session = session;
    filter = new KindFilter(kind -> model == null ? 0 : model.count(kind), kinds -> refilter());
    why = new WhyPanel(session, this::closeWhy);
    list.setName("news");
    list.getAccessibleContext().setAccessibleName("News");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Sentence());
    list.addListSelectionListener(
        chosen -> {
          if (!chosen.getValueIsAdjusting() && !leading && list.getSelectedValue() != null) {
            session.askWhy(list.getSelectedValue().event().id());
            session.pointAt(list.getSelectedValue().event().day());
          }
        });
    scroll.setBorder(BorderFactory.createEmptyBorder());
    JPanel news = new JPanel(new BorderLayout());
    news.add(bar(), BorderLayout.NORTH);
    news.add(scroll, BorderLayout.CENTER);
    split = new Split(Split.HORIZONTAL_SPLIT, news, why.component(), SHARE_OF_NEWS);
    split.setPreferredSize(new Dimension(700, 190));
    news.setMinimumSize(new Dimension(200, 60));
    why.component().setMinimumSize(new Dimension(140, 60));
    news.setPreferredSize(new Dimension(420, 190));
    why.component().setPreferredSize(new Dimension(280, 190));
    begins();
  }

  private void closeWhy() {
    list.clearSelection();
    why.component().setVisible(false);
    split.revalidate();
  }

  private void openWhy() {
    why.component().setVisible(true);
    split.revalidate();
  }

  private JPanel bar() {
    JPanel bar = new JPanel();
    bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
    bar.setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
    search.setName("news-search");
    search.putClientProperty("JTextField.placeholderText", "search the news");
    search.putClientProperty("JTextField.showClearButton", true);
    search.getAccessibleContext().setAccessibleName("Search the news");
    search.setMinimumSize(new Dimension(60, 26));
    search.setMaximumSize(new Dimension(220, 28));
    Timer typing = new Timer(TYPING_MILLIS, pause -> refilter());
    typing.setRepeats(false);
    search.getDocument().addDocumentListener(new Typed(typing::restart));
    count.setName("news-count");
    bar.add(filter.button());
    bar.add(Box.createHorizontalStrut(6));
    bar.add(search);
    bar.add(Box.createHorizontalStrut(8));
    bar.add(Box.createHorizontalGlue());
    bar.add(count);
    return bar;
  }

  private void refilter() {
    model.filter(filter.kinds(), search.getText());
    say();
    scrollTo(model.getSize() - 1);
  }

  private void say() {
    count.setText(
        model.getSize() == model.total()
            ? "%,d".formatted(model.total())
            : "%,d of %,d".formatted(model.getSize(), model.total()));
  }

  private void scrollTo(int index) {
    if (index >= 0) {
      list.ensureIndexIsVisible(index);
    }
  }

  private boolean atEnd() {
    JScrollBar bar = scroll.getVerticalScrollBar();
    return bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum() - list.getFixedCellHeight();
  }

  @Override
  public JComponent component() {
    return split;
  }

  @Override
  public void begins() {
    sentences = new Sentences(session.history(), session.context());
    model = new NewsModel(session.news(), event -> sentences.of(event));
    model.filter(filter.kinds(), search.getText());
    list.setModel(model);
    themeChanged();
    closeWhy();
    frame();
    say();
  }

  @Override
  public void frame() {
    boolean following = atEnd();
    int before = model.total();
    if (model.grow() && following) {
      scrollTo(model.getSize() - 1);
    }
    if (model.total() != before) {
      say();
    }
  }

  @Override
  public void askWhy(int event) {
    why.show(new WhyChain(new Causes(session.history()), sentences).lines(event));
    openWhy();
    int index = model.indexOf(event);
    leading = true;
    if (index < 0) {
      list.clearSelection();
    } else {
      list.setSelectedIndex(index);
      scrollTo(index);
    }
    leading = false;
  }

  @Override
  public void dismiss() {
    closeWhy();
  }

  @Override
  public void themeChanged() {
    // Small, since a sentence that is cut has lost its point.
    list.setFont(small());
    // Of one size all, so that no sentence need be made to know how long the list is.
    list.setFixedCellHeight(list.getFontMetrics(list.getFont()).getHeight() + 4);
    list.setFixedCellWidth(40);
  }

  private static Font small() {
    Font usual = UIManager.getFont("List.font");
    return usual.deriveFont(usual.getSize2D() - 2);
  }

  /** Draws a sentence; what does not fit is in the tool tip. */
  private final class Sentence extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> of, Object value, int index, boolean chosen, boolean focused) {
      String text = index < model.getSize() ? model.sentence(index) : "";
      super.getListCellRendererComponent(of, text, index, chosen, focused);
      setBorder(BorderFactory.createEmptyBorder(0, 6, 0, 6));
      setToolTipText(text);
      return this;
    }
  }
}
