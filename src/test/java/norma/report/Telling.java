package norma.report;

import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.MadeUp;

/** Prints the summaries of made-up histories, to be read. */
final class Telling {
  static final Context COAL =
      new Context(
          new Labels(
              "Donbass coal, 1935",
              42,
              Map.of("coal", new Trade("coal", "t", "hewer", "section", "face"))),
          worker -> worker == 411 ? "Ivan Koval" : worker == 755 ? "Petro Lysenko" : "");

  private Telling() {}

  public static void main(String[] args) {
    History history = MadeUp.twoYears();
    System.out.println(Summary.of(history, COAL));
    Sentences sentences = new Sentences(history, COAL);
    history.events().forEach(event -> System.out.println(sentences.of(event)));
    System.out.println();
    System.out.println(new WhyChain(new Causes(history), sentences).of(12, 3).orElseThrow());
    for (History other :
        java.util.List.of(
            MadeUp.quiet(40), MadeUp.quiet(1), MadeUp.nothing(), MadeUp.constant(90, 0))) {
      System.out.println("----");
      System.out.println(Summary.of(other, COAL));
    }
  }
}
