package norma.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;

/**
 * Pictures of shops on their way from the thread that drives a run to the one that shows them: of
 * the shops that are looked at, and only when the last one was taken.
 */
final class ShopPictures {
  /** Shops as they were at a moment, all of them or those that were looked at. */
  private record Picture(List<ShopPortrait> shops, boolean ofAll) {
    static final Picture NONE = new Picture(List.of(), false);
  }

  private final AtomicReference<Picture> latest = new AtomicReference<>(Picture.NONE);
  private volatile Predicate<Scope> shown = shop -> true;
  private volatile boolean allDue = true;
  private volatile boolean due;
  private volatile boolean wanted = true;

  /** The moment of the last one; belongs to the thread that paints. */
  private long painted = -1;

  /** From now on they are of the shops of which this holds. */
  void show(Predicate<Scope> which) {
    shown = which;
    due = true;
  }

  /** The next one is of all shops. */
  void showAllOnce() {
    allDue = true;
    due = true;
  }

  /** The latest, empty where it was taken before; another one is wanted now. */
  List<ShopPortrait> take() {
    Picture taken = latest.getAndSet(Picture.NONE);
    if (taken.ofAll) {
      allDue = false;
    }
    wanted = true;
    return taken.shops;
  }

  /** Whether the last one was taken. */
  boolean isWanted() {
    return wanted;
  }

  /** Whether one is wanted that would differ from the last, at this moment of the run. */
  boolean isDue(long moment) {
    return wanted && (due || painted != moment);
  }

  /**
   * Paints the next one; on the thread that drives the run.
   *
   * @param portraits makes portraits of the shops of which a condition holds
   */
  void paint(long moment, Function<Predicate<Scope>, List<ShopPortrait>> portraits) {
    wanted = false;
    due = false;
    painted = moment;
    boolean ofAll = allDue;
    latest.set(new Picture(portraits.apply(ofAll ? shop -> true : shown), ofAll));
  }
}
