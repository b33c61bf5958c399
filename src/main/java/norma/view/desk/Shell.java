package norma.view.desk;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/**
 * What all windows have alike: size, a banner for sentences, the choice of dark or light, which is
 * made for all windows at once, and how they open and close.
 */
public final class Shell {
  private final JFrame frame = new JFrame();
  private final JPanel banner = new JPanel(new BorderLayout());
  private final JLabel bannerText = new JLabel();
  private final JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark");

  /**
   * A window that is not shown yet.
   *
   * @param name its name in tests
   * @param closing what its user's wish to close it leads to
   */
  public Shell(String name, Runnable closing) {
    frame.setName(name);
    frame.setMinimumSize(new Dimension(1000, 650));
    frame.setSize(1280, 800);
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            closing.run();
          }
        });
    banner.setName("banner");
    banner.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 6));
    bannerText.setName("banner-text");
    // What comes from a file is text and no page.
    bannerText.putClientProperty("html.disable", true);
    JButton away = new JButton("×");
    away.setName("banner-close");
    away.getAccessibleContext().setAccessibleName("Close the message");
    away.addActionListener(click -> quiet());
    banner.add(bannerText, BorderLayout.CENTER);
    banner.add(away, BorderLayout.EAST);
    banner.setVisible(false);
    dark.setName("dark");
    dark.setAccelerator(KeyStroke.getKeyStroke("ctrl D"));
    dark.addActionListener(chosen -> (dark.isSelected() ? Theme.DARK : Theme.LIGHT).apply());
    dark.setSelected(Theme.isDark());
    themeChanged(() -> dark.setSelected(Theme.isDark()));
  }

  /** Opens a window on Swing's thread and waits until it is there. */
  public static <W> W opened(Theme theme, Supplier<W> opening) throws InterruptedException {
    CompletableFuture<W> opened = new CompletableFuture<>();
    SwingUtilities.invokeLater(
        () -> {
          try {
            theme.apply();
            opened.complete(opening.get());
          } catch (RuntimeException | Error failure) {
            opened.completeExceptionally(failure);
          }
        });
    try {
      return opened.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("the window could not be opened", failure.getCause());
    }
  }

  /** The window itself. */
  public JFrame frame() {
    return frame;
  }

  /** Where sentences stand. */
  public JComponent banner() {
    return banner;
  }

  /** Shows a sentence; an empty one takes away what stands there. */
  public void tell(String sentence) {
    bannerText.setText(sentence);
    bannerText.setToolTipText(" " + sentence);
    banner.setVisible(!sentence.isEmpty());
  }

  /** Takes the sentence away. */
  public void quiet() {
    tell("");
  }

  /** Dark or light, for a menu. */
  public JCheckBoxMenuItem dark() {
    return dark;
  }

  /** Says what is to be done when the theme has changed, be it from this window or another. */
  public void themeChanged(Runnable work) {
    frame
        .getRootPane()
        .addPropertyChangeListener(
            "UI",
            change ->
                // Only when all that is in the window has the new look too.
                SwingUtilities.invokeLater(
                    () -> {
                      if (frame.isDisplayable()) {
                        work.run();
                      }
                    }));
  }
}
