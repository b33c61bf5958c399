package norma.view.desk;

import javax.swing.JComponent;

/**
 * A part of the window, which looks at a {@link Session}. All is called on Swing's thread.
 *
 * <p>A part asks the session for what it shows; it keeps of it only what drawing needs.
 */
public interface Part {
  /** What stands in the window; the same object always. */
  JComponent component();

  /** Another run took the place of the old one: what was shown of that is forgotten. */
  default void begins() {}

  /** There is news: days, events, shops, another status. At most as often as frames are drawn. */
  default void frame() {}

  /** Somebody or something is to be looked into. */
  default void inspect(Pick pick) {}

  /** A day is to be pointed at, from 0. */
  default void pointAt(int day) {}

  /** The causes of an event are asked for, by its number. */
  default void askWhy(int event) {}

  /** What was opened or marked by the way, such as causes or a day, is to go away. */
  default void dismiss() {}

  /** The window closes: work in the background ends. Called away from Swing's thread. */
  default void close() {}

  /** The theme changed; Swing's own components have followed already. */
  default void themeChanged() {}
}
