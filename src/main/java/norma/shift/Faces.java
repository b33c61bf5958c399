package norma.shift;

/**
 * What stands unfinished at the workplaces of a shop between shifts: begun batches, and whose work
 * is in them.
 *
 * <p>A finished batch that waits for a carrier has progress 1. Its output is booked when hauled and
 * credited by share of working time; at most {@value #CREDITS} men are kept apart, later ones are
 * added to the last.
 */
public final class Faces {
  static final int CREDITS = 4;

  final int places;
  final double[] progress;
  final boolean[] drawn;
  final long[] creditMan;
  final double[] creditHours;
  final int[] credits;

  /** Empty faces. */
  public Faces(int places) {
    this.places = places;
    progress = new double[places];
    drawn = new boolean[places];
    creditMan = new long[places * CREDITS];
    creditHours = new double[places * CREDITS];
    credits = new int[places];
  }

  /** Share of a batch done at a place, 0..1. */
  public double progress(int place) {
    return progress[place];
  }

  /** Batches' worth of material that lies at the faces, drawn and not yet hauled. */
  public int drawnBatches() {
    int count = 0;
    for (boolean is : drawn) {
      count += is ? 1 : 0;
    }
    return count;
  }

  /** Takes over the state of another shop's faces of the same size. */
  public void copyFrom(Faces other) {
    System.arraycopy(other.progress, 0, progress, 0, places);
    System.arraycopy(other.drawn, 0, drawn, 0, places);
    System.arraycopy(other.creditMan, 0, creditMan, 0, places * CREDITS);
    System.arraycopy(other.creditHours, 0, creditHours, 0, places * CREDITS);
    System.arraycopy(other.credits, 0, credits, 0, places);
  }

  void credit(int place, long man, double hours) {
    int base = place * CREDITS;
    for (int i = 0; i < credits[place]; i++) {
      if (creditMan[base + i] == man) {
        creditHours[base + i] += hours;
        return;
      }
    }
    if (credits[place] == CREDITS) {
      creditHours[base + CREDITS - 1] += hours;
      return;
    }
    creditMan[base + credits[place]] = man;
    creditHours[base + credits[place]++] = hours;
  }

  void clear(int place) {
    progress[place] = 0;
    drawn[place] = false;
    credits[place] = 0;
  }
}
