package norma.view.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;
import norma.view.desk.Figures;
import norma.view.desk.Pick;

/**
 * Finds workers, foremen and shops by words: a name, "titled", "foreman", "section 7", together as
 * wanted. A word may be begun only; a number is meant whole.
 */
final class Finder {
  private final Labels labels;

  Finder(Labels labels) {
    this.labels = labels;
  }

  /**
   * What was found.
   *
   * @param pick whom or what
   * @param label what to call it in a list
   */
  record Found(Pick pick, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  private record Candidate(Found found, int rank, Set<String> words) {}

  /**
   * What fits all words, shops and foremen first, then the titled and favoured.
   *
   * @param men everybody counted, where shops do not show them yet
   * @param most how many at most
   */
  List<Found> find(String text, List<ShopPortrait> shops, List<Portrait> men, int most) {
    List<String> asked = List.copyOf(words(text));
    if (asked.isEmpty()) {
      return List.of();
    }
    return candidates(shops, men).stream()
        .filter(one -> asked.stream().allMatch(word -> fits(word, one.words)))
        .sorted(Comparator.comparingInt(Candidate::rank))
        .limit(most)
        .map(Candidate::found)
        .toList();
  }

  private static boolean fits(String asked, Set<String> words) {
    return Character.isDigit(asked.charAt(0))
        ? words.contains(asked)
        : words.stream().anyMatch(word -> word.startsWith(asked));
  }

  private List<Candidate> candidates(List<ShopPortrait> shops, List<Portrait> men) {
    List<Candidate> all = new ArrayList<>();
    for (ShopPortrait shop : shops) {
      if (shop.crew() == 0) {
        Scope scope = new Scope(shop.industry(), shop.shop());
        String place = place(scope);
        all.add(candidate(new Pick.Shop(scope), Figures.capital(place), 0, place, shop.industry()));
        String foreman = shop.foreman() + ", foreman of " + place;
        all.add(candidate(new Pick.Foreman(scope), foreman, 1, foreman, shop.industry()));
      }
      shop.posts().forEach(post -> all.add(man(post.man())));
    }
    if (shops.isEmpty()) {
      men.forEach(man -> all.add(man(man)));
    }
    return all;
  }

  private Candidate man(Portrait man) {
    Scope scope = new Scope(man.industry(), man.shop());
    Trade trade = labels.trade(scope);
    String label =
        man.name()
            + ", "
            + trade.worker()
            + " in "
            + place(scope)
            + (man.titled() ? ", titled" : "")
            + (man.favoured() ? ", favoured" : "");
    int rank = man.titled() ? 2 : man.favoured() ? 3 : 4;
    return candidate(
        new Pick.Man(man.id()), label, rank, label, man.industry() + (man.woman() ? " woman" : ""));
  }

  /** Of several trades with its name, since each of them has a shop 3. */
  private String place(Scope scope) {
    Trade trade = labels.trade(scope);
    String place = trade.shop() + " " + (scope.shop() + 1);
    return labels.trades().size() > 1 ? place + ", " + trade.industry() : place;
  }

  private static Candidate candidate(Pick pick, String label, int rank, String... texts) {
    return new Candidate(new Found(pick, label), rank, words(String.join(" ", texts)));
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
