package norma.view.inspect;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.Action;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import norma.event.Event;
import norma.report.Sentences;
import norma.view.desk.Commands;
import norma.view.desk.Session;

/** Events as sentences, broken to the width there is; a click or Enter asks why. */
final class EventList {
  private final Session session;
  private final DefaultListModel<Event> model = new DefaultListModel<>();
  private final JList<Event> list;
  private List<Event> shown = List.of();

  EventList(Session session) {
    this.session = session;
    list =
        new JList<>(model) {
          private static final long serialVersionUID = 1;

          @Override
          public Dimension getMaximumSize() {
            return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
          }
        };
    list.setName("inspector-events");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Sentence());
    list.setOpaque(false);
    list.setToolTipText("A click shows why it happened");
    list.getAccessibleContext().setAccessibleName("Recent events");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            int at = list.locationToIndex(event.getPoint());
            if (at >= 0 && list.getCellBounds(at, at).contains(event.getPoint())) {
              ask();
            }
          }
        });
    Action ask = Commands.action("why", "", "ENTER", this::ask);
    list.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), ask);
    list.getActionMap().put(ask, ask);
    list.addComponentListener(
        new ComponentAdapter() {
          private int width;

          @Override
          public void componentResized(ComponentEvent event) {
            if (list.getWidth() != width) {
              width = list.getWidth();
              // Makes the list measure its rows anew.
              list.setFixedCellHeight(10);
              list.setFixedCellHeight(-1);
            }
          }
        });
  }

  private void ask() {
    Event event = list.getSelectedValue();
    if (event != null) {
      session.askWhy(event.id());
    }
  }

  JComponent component() {
    return list;
  }

  /** Shows events, the latest first. */
  void show(List<Event> events) {
    if (!events.equals(shown)) {
      shown = events;
      model.clear();
      events.forEach(model::addElement);
    }
  }

  private final class Sentence extends JTextArea implements ListCellRenderer<Event> {
    private static final long serialVersionUID = 1;

    Sentence() {
      setLineWrap(true);
      setWrapStyleWord(true);
      setBorder(javax.swing.BorderFactory.createEmptyBorder(1, 3, 2, 3));
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Event> of, Event event, int index, boolean selected, boolean focused) {
      setText(new Sentences(session.history(), session.context()).of(event));
      setFont(of.getFont());
      setOpaque(selected);
      setBackground(selected ? of.getSelectionBackground() : of.getBackground());
      setForeground(selected ? of.getSelectionForeground() : of.getForeground());
      setSize(Math.max(100, of.getWidth()), Short.MAX_VALUE);
      return this;
    }
  }
}
