package norma.view.charts;

import java.util.ArrayList;
import java.util.List;

/** The days that all charts show a line at: the one under the mouse, and the one pointed at. */
final class Crosshair {
  /** No day. */
  static final int NONE = -1;

  private final List<Runnable> watchers = new ArrayList<>();
  private int hovered = NONE;
  private int pointed = NONE;

  /** Calls back whenever a day changes. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Stops calling back. */
  void forget(Runnable watcher) {
    watchers.remove(watcher);
  }

  int hovered() {
    return hovered;
  }

  int pointed() {
    return pointed;
  }

  void hover(int day) {
    if (day != hovered) {
      hovered = day;
      watchers.forEach(Runnable::run);
    }
  }

  void point(int day) {
    if (day != pointed) {
      pointed = day;
      watchers.forEach(Runnable::run);
    }
  }

  void clear() {
    hovered = NONE;
    pointed = NONE;
    watchers.forEach(Runnable::run);
  }
}
