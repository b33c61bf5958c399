package norma.economy;

import java.util.Arrays;
import norma.rule.ShiftPlans.Form;
import norma.shift.Role;
import norma.shift.ShiftOrder;

/**
 * A shift plan as roles, places and ranks: who works where, for whom, and in what turn he is
 * served.
 */
final class Lineup {
  private double[] help = new double[0];
  private int[] helperCount = new int[0];
  private boolean[] chosen = new boolean[0];

  /** Everyone at his own place, alone, first come first served. */
  static void alone(ShiftOrder order, Worker[] men) {
    for (int i = 0; i < order.men; i++) {
      order.role[i] = men[i] == null ? Role.ABSENT : Role.LEADER;
      order.place[i] = i;
      order.rank[i] = 1;
      order.reserved[i] = false;
      order.help[i] = 0;
    }
  }

  /** As {@link #alone}, with nobody on the foreman's order. */
  void equal(ShiftOrder order, Worker[] men) {
    if (chosen.length < order.men) {
      help = new double[order.men];
      helperCount = new int[order.men];
      chosen = new boolean[order.men];
    }
    Arrays.fill(chosen, false);
    Arrays.fill(helperCount, 0);
    alone(order, men);
  }

  /** The best men get the best places, helpers from the bottom of the list, and the first turn. */
  void favour(
      ShiftOrder order, Judgement crew, Form form, boolean priority, int[] placesByQuality) {
    int bottom = crew.present;
    for (int j = 0; j < form.favourites(); j++) {
      int man = crew.ranked[j];
      choose(order, man, priority);
      for (int k = 0; k < form.helpersEach(); k++) {
        makeHelper(order, crew.ranked[--bottom], man);
      }
    }
    for (int j = 0; j < form.favourites(); j++) {
      moveTo(order, crew.ranked[j], placesByQuality[j]);
    }
  }

  /** One man gets the best place, helpers, and the first turn. */
  void record(
      ShiftOrder order, Judgement crew, int man, int helpers, boolean priority, int bestPlace) {
    choose(order, man, priority);
    int bottom = crew.present;
    for (int k = 0; k < helpers && bottom > 0; ) {
      int helper = crew.ranked[--bottom];
      if (helper != man) {
        makeHelper(order, helper, man);
        k++;
      }
    }
    moveTo(order, man, bestPlace);
  }

  /** The last on the list prepare a face; the record man himself, of slot kept, works as usual. */
  void prepare(ShiftOrder order, Judgement crew, int preparers, int kept) {
    int bottom = crew.present;
    for (int k = 0; k < preparers && bottom > 0; ) {
      int man = crew.ranked[--bottom];
      if (man != kept) {
        order.role[man] = Role.PREPARER;
        chosen[man] = false;
        k++;
      }
    }
  }

  /** Whether a man is on the foreman's order. */
  boolean chosen(int man) {
    return chosen[man];
  }

  /** Helpers given to a man. */
  int helperCount(int man) {
    return helperCount[man];
  }

  /** Room for the sum of each man's help, zeroed. */
  double[] clearedHelp() {
    Arrays.fill(help, 0);
    return help;
  }

  private void choose(ShiftOrder order, int man, boolean priority) {
    chosen[man] = true;
    order.rank[man] = priority ? 0 : 1;
    order.reserved[man] = priority;
  }

  private void makeHelper(ShiftOrder order, int man, int leader) {
    order.role[man] = Role.HELPER;
    order.leader[man] = leader;
    helperCount[leader]++;
  }

  /** The two men swap places; a place follows its man's turn, not his role. */
  private static void moveTo(ShiftOrder order, int man, int place) {
    for (int other = 0; other < order.men; other++) {
      if (order.place[other] == place) {
        order.place[other] = order.place[man];
        order.place[man] = place;
        return;
      }
    }
  }
}
