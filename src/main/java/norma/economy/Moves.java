package norma.economy;

import java.util.ArrayList;
import java.util.List;
import norma.portrait.Move;

/** Counts who went from where to where: between industries, from the village, and to outside. */
final class Moves {
  private final List<String> places;
  private final int[][] people;

  /** Nobody has moved. */
  Moves(List<Industry> industries) {
    places = new ArrayList<>(industries.stream().map(industry -> industry.id).toList());
    places.add(Move.VILLAGE);
    places.add(Move.OUTSIDE);
    people = new int[places.size()][places.size()];
  }

  /** Somebody moved. */
  void count(String from, String to) {
    people[places.indexOf(from)][places.indexOf(to)]++;
  }

  /** All that happened so far, in the order of industries, village, outside. */
  List<Move> all() {
    List<Move> all = new ArrayList<>();
    for (int from = 0; from < people.length; from++) {
      for (int to = 0; to < people.length; to++) {
        if (people[from][to] > 0) {
          all.add(new Move(places.get(from), places.get(to), people[from][to]));
        }
      }
    }
    return all;
  }
}
