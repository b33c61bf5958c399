package norma.view.window;

import java.awt.Font;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import norma.run.Status;
import norma.view.desk.Part;
import norma.view.desk.Session;

/** Where the run is: date, phase and seed, and how fast it goes or why it stands. */
final class Whereabouts implements Part {
  private final JPanel panel = new JPanel();
  private final JLabel where = new JLabel();
  private final JLabel rate = new JLabel();
  private final Session session;

  Whereabouts(Session session) {
    this.session = session;
    panel.setOpaque(false);
    panel.setLayout(new BoxLayout(panel, BoxLayout.X_AXIS));
    panel.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 10));
    where.setName("where");
    where.setFont(where.getFont().deriveFont(Font.BOLD));
    rate.setName("rate");
    panel.add(Box.createHorizontalGlue());
    panel.add(where);
    panel.add(Box.createHorizontalStrut(10));
    panel.add(rate);
    frame();
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void frame() {
    Status status = session.status();
    where.setText(status.date() + " " + status.phase().label() + " · seed " + status.seed());
    rate.setText(
        switch (status.mood()) {
          case PLAYING ->
              String.format(Locale.ROOT, "%,d worker-shifts/s", Math.round(status.perSecond()));
          case BUSY -> status.note().isEmpty() ? "busy" : status.note();
          case PAUSED -> status.note().isEmpty() ? "paused" : "paused: " + status.note();
          case ENDED -> "the run is over";
          case FAILED -> "stopped by an error";
        });
  }
}
