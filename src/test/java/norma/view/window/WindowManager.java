package norma.view.window;

import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sees to it that windows are tested under a window manager, as everybody has one: where the
 * display has none, as under Xvfb, openbox is started before the first test and stopped after the
 * last. Where there is one already, openbox ends by itself.
 *
 * <p>It must come before the first window, since Java asks only once which window manager there is.
 * Therefore JUnit is told of it by the file META-INF/services.
 */
public final class WindowManager implements BeforeAllCallback {
  /** The one that was started; nothing where there was one, or none could be. */
  private record Started(Process process) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
    }
  }

  /** JUnit makes it. */
  public WindowManager() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(WindowManager.class))
        .computeIfAbsent("started", key -> start(), Object.class);
  }

  private static Object start() {
    String display = System.getenv("DISPLAY");
    if (display == null || display.isBlank() || GraphicsEnvironment.isHeadless()) {
      return "no display";
    }
    try {
      Process openbox =
          new ProcessBuilder("openbox", "--sm-disable", "--startup", "echo ready")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader out = openbox.inputReader(StandardCharsets.UTF_8);
      // Says so when it manages windows; says nothing and ends where somebody else does.
      return out.readLine() == null ? "another one" : new Started(openbox);
    } catch (IOException none) {
      return "openbox is not installed";
    }
  }

  /** Whether the display has one, whoever started it. */
  static boolean isPresent() {
    return Toolkit.getDefaultToolkit().isFrameStateSupported(Frame.MAXIMIZED_BOTH);
  }
}
