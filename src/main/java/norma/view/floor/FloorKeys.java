package norma.view.floor;

import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import norma.view.desk.Commands;
import norma.view.desk.Pick;

/** The keys of the floor, which hold while it has the focus. */
final class FloorKeys {
  private final FloorCanvas canvas;

  FloorKeys(FloorCanvas canvas) {
    this.canvas = canvas;
  }

  void bind() {
    bind(() -> go(-1, 0), "LEFT");
    bind(() -> go(1, 0), "RIGHT");
    bind(() -> go(0, -1), "UP");
    bind(() -> go(0, 1), "DOWN");
    bind(() -> canvas.selected().ifPresent(canvas::inspect), "ENTER");
    bind(() -> inspect(spot -> new Pick.Shop(spot.tile().scope())), "shift ENTER");
    bind(() -> inspect(spot -> new Pick.Foreman(spot.tile().scope())), "ctrl ENTER");
    bind(() -> zoom(2), "PLUS", "shift EQUALS", "EQUALS", "ADD", "typed +");
    bind(() -> zoom(-2), "MINUS", "SUBTRACT");
    bind(canvas::fit, "F");
  }

  /** Leads back to where the floor was opened from. */
  void bindBack(Runnable work) {
    bind(work, "BACK_SPACE");
  }

  private void bind(Runnable work, String... keys) {
    Action action = Commands.action(keys[0], "", keys[0], work);
    canvas.getActionMap().put(action, action);
    for (String key : keys) {
      canvas.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), action);
    }
  }

  private Optional<Spot> spot() {
    return canvas.selected().flatMap(canvas.floor()::find);
  }

  private void inspect(Function<Spot, Pick> whom) {
    spot().map(whom).ifPresent(canvas::inspect);
  }

  private void go(int dx, int dy) {
    Optional<Spot> from = spot();
    if (from.isEmpty()) {
      canvas.floor().shops().stream()
          .flatMap(shop -> shop.posts().stream())
          .findFirst()
          .ifPresent(post -> canvas.select(new Pick.Man(post.man().id())));
      return;
    }
    canvas.floor().next(from.get(), dx, dy).ifPresent(spot -> canvas.select(spot.pick()));
  }

  /** Towards what is marked, or else towards the middle. */
  void zoom(double steps) {
    Rectangle at =
        spot()
            .map(spot -> canvas.camera().on(Floor.bounds(spot)))
            .orElse(new Rectangle(canvas.getSize()));
    canvas.zoom(steps, (int) at.getCenterX(), (int) at.getCenterY());
  }
}
