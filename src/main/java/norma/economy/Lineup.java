package norma.economy;

import norma.rule.ShiftPlans.Form;
import norma.shift.Role;
import norma.shift.ShiftOrder;

/**
 * A shift plan as roles, places and ranks: who works where, for whom, and in what turn he is
 * served.
 */
final class Lineup {
  private final ShiftOrder order;
  private final int[] helperCount;
  private final int[] clearedCount;
  private final boolean[] chosen;

  /**
   * Everyone at his own place, alone, first come first served.
   *
   * @param order is given roles, places and ranks
   */
  Lineup(ShiftOrder order, ShiftCase about) {
    this.order = order;
    helperCount = new int[order.men];
    clearedCount = new int[order.men];
    chosen = new boolean[order.men];
    for (int i = 0; i < order.men; i++) {
      order.role[i] = about.men[i] == null ? Role.ABSENT : Role.LEADER;
      order.place[i] = i;
      order.rank[i] = 1;
      order.reserved[i] = false;
      order.help[i] = 0;
    }
  }

  /** The order that carries it out. */
  ShiftOrder order() {
    return order;
  }

  /** The best men get the best places, helpers from the bottom of the list, and the first turn. */
  void favour(Judgement crew, Form form, boolean priority, Places places) {
    int bottom = crew.present;
    for (int j = 0; j < form.favourites(); j++) {
      int man = crew.ranked[j];
      choose(man, priority);
      for (int k = 0; k < form.helpersEach(); k++) {
        makeHelper(crew.ranked[--bottom], man);
      }
    }
    for (int j = 0; j < form.favourites(); j++) {
      moveTo(crew.ranked[j], places.ranked(j));
    }
  }

  /** One man gets helpers, others' places, and the first turn. */
  void record(Judgement crew, int man, int helpers, int cleared, boolean priority) {
    choose(man, priority);
    int bottom = crew.present;
    for (int k = 0; k < helpers + cleared && bottom > 0; ) {
      int other = crew.ranked[--bottom];
      if (other != man) {
        if (k < helpers) {
          makeHelper(other, man);
        } else {
          clear(other, man);
        }
        k++;
      }
    }
  }

  /** The last on the list prepare a face; the record man himself, at place kept, works as usual. */
  void prepare(Judgement crew, int preparers, int kept) {
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

  /** Who is on the foreman's order, by place; a copy. */
  boolean[] chosen() {
    return chosen.clone();
  }

  /** Helpers given to a man. */
  int helperCount(int man) {
    return helperCount[man];
  }

  /** Men moved off their places so that he has them. */
  int clearedCount(int man) {
    return clearedCount[man];
  }

  /** Whose work makes a place go: the man himself, or the one whose team has his place. */
  int worksFor(int man) {
    Role role = order.role[man];
    return role == Role.HELPER || role == Role.CLEARED ? order.leader[man] : man;
  }

  /** Whether a man helps or prepares instead of working at a place of his own. */
  boolean serves(int man) {
    return order.role[man] == Role.HELPER || order.role[man] == Role.PREPARER;
  }

  private void choose(int man, boolean priority) {
    chosen[man] = true;
    order.rank[man] = priority ? 0 : 1;
    order.reserved[man] = priority;
  }

  private void clear(int man, int leader) {
    order.role[man] = Role.CLEARED;
    order.leader[man] = leader;
    clearedCount[leader]++;
  }

  private void makeHelper(int man, int leader) {
    order.role[man] = Role.HELPER;
    order.leader[man] = leader;
    helperCount[leader]++;
  }

  /** A man gets the best place. */
  void moveToBest(int man, Places places) {
    moveTo(man, places.ranked(0));
  }

  /** The two men swap places; a place follows its man's turn, not his role. */
  void moveTo(int man, int place) {
    for (int other = 0; other < order.men; other++) {
      if (order.place[other] == place) {
        order.place[other] = order.place[man];
        order.place[man] = place;
        return;
      }
    }
  }
}
