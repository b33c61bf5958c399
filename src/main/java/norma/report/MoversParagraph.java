package norma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import norma.measure.History;
import norma.measure.Scope;
import norma.portrait.Move;

/** The paragraph on who went from industry to industry, and who came from the village. */
final class MoversParagraph {
  private final List<Move> moves;
  private final Map<Scope, Story> stories;

  MoversParagraph(History history, Map<Scope, Story> stories) {
    this.moves = history.moves();
    this.stories = stories;
  }

  /** Empty where nobody moved. */
  String text() {
    List<Move> between =
        moves.stream()
            .filter(move -> isIndustry(move.from()) && isIndustry(move.to()))
            .filter(move -> !move.from().equals(move.to()))
            .toList();
    List<String> sentences = new ArrayList<>();
    int people = people(between);
    if (people > 0) {
      Move most = between.stream().max(Comparator.comparingInt(Move::people)).orElseThrow();
      String way = name(most.from()) + " to " + name(most.to());
      sentences.add(
          Words.capital(Words.count(people))
              + (people == 1
                  ? " man went from one industry to another, from " + way + "."
                  : " men went from one industry to another, most of them from %s (%s)."
                      .formatted(way, Words.count(most.people()))));
      balance(between, sentences);
    }
    int village = people(moves.stream().filter(m -> m.from().equals(Move.VILLAGE)).toList());
    if (village > 0) {
      sentences.add(Words.capital(Words.count(village)) + " came from the village.");
    }
    return String.join(" ", sentences);
  }

  /** Who gained and who lost most by it. */
  private void balance(List<Move> between, List<String> sentences) {
    Comparator<String> byGain = Comparator.comparingInt(industry -> gain(between, industry));
    List<String> industries = stories.keySet().stream().map(Scope::industry).toList();
    String winner = industries.stream().max(byGain).orElseThrow();
    String loser = industries.stream().min(byGain).orElseThrow();
    if (gain(between, winner) > 0) {
      sentences.add(
          "%s gained most by it, %s, and %s lost most, %s."
              .formatted(
                  Words.capital(name(winner)),
                  Words.count(gain(between, winner)),
                  name(loser),
                  Words.count(-gain(between, loser))));
    }
  }

  private static int gain(List<Move> between, String industry) {
    return people(between.stream().filter(move -> move.to().equals(industry)).toList())
        - people(between.stream().filter(move -> move.from().equals(industry)).toList());
  }

  private static int people(List<Move> some) {
    return some.stream().mapToInt(Move::people).sum();
  }

  private boolean isIndustry(String place) {
    return stories.containsKey(new Scope(place, -1));
  }

  private String name(String industry) {
    return stories.get(new Scope(industry, -1)).name();
  }
}
