package norma.view.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import norma.portrait.Portrait;
import norma.view.desk.Figures;

/** A worker's traits as the inspector shows them. */
enum Trait {
  AGE("age", "years", man -> (int) man.age() + " years"),
  YEARS("experience", "years at the trade", man -> Figures.of(man.years(), "years")),
  TRAINED("training", "whether technically trained", man -> man.trained() ? "trained" : "none"),
  SKILL("skill", "speed as a multiple of an ordinary man's", man -> Figures.of(man.skill()) + " ×"),
  STAMINA("stamina", "0.5 … 1", man -> Figures.of(man.stamina())),
  METHOD("method", "knowledge of the method: 0 none … 1 all", man -> Figures.of(man.method())),
  FATIGUE("fatigue", "0 fresh … 1 spent", man -> Figures.of(man.fatigue())),
  HOME("home", "support by the household: 0 none … 1 full", man -> Figures.of(man.home())),
  CULTURE("culture", "punctuality and keenness: 0 … 1", man -> Figures.of(man.culture())),
  TITLED("title", "whether he holds the title", man -> man.titled() ? "holds the title" : "none"),
  FAVOURED(
      "favoured",
      "on the foreman's order in at least half of last month's shifts",
      man -> man.favoured() ? "last month" : "no"),
  RESENTMENT("resentment", "0 none; without upper bound", man -> Figures.of(man.resentment())),
  HOSTILITY(
      "hostility", "hostility he expects from mates: 0 … 1", man -> Figures.of(man.hostility())),
  SEEN(
      "fame seen",
      "what he has seen of records, rewards and titles, without which he hopes for none: 0 … 1",
      man -> Figures.of(man.seen())),
  RATCHET(
      "ratchet belief",
      "share of over-fulfilment he believes a revision of norms takes back: 0 … 1",
      man -> Figures.of(man.ratchetBelief())),
  BEST(
      "best shift",
      "best shift of his life here, in norms",
      man -> man.bestMultiple() > 0 ? Figures.of(man.bestMultiple(), "norms") : "–"),
  FULFILMENT(
      "fulfilment",
      "mean reported fulfilment of the last full month",
      man -> Figures.of(man.fulfilmentMonth(), "norms")),
  PAY("pay", "mean of the last full month", man -> Figures.of(man.payMonth(), "roubles/shift"));

  private final String label;
  private final String meaning;
  private final Function<Portrait, String> value;

  Trait(String label, String meaning, Function<Portrait, String> value) {
    this.label = label;
    this.meaning = meaning;
    this.value = value;
  }

  /** All traits of a man, in order. */
  static List<Dossier.Fact> of(Portrait man) {
    return Arrays.stream(values())
        .map(trait -> new Dossier.Fact(trait.label, trait.value.apply(man), trait.meaning))
        .toList();
  }
}
