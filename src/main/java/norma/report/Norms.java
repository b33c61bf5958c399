package norma.report;

import static norma.report.Sentences.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;
import norma.measure.Stretch;

/** The paragraphs on norms and on pay. */
final class Norms {
  private final Story story;

  Norms(Story story) {
    this.story = story;
  }

  String revisions() {
    List<Event> orders = story.all(Kind.REVISION_ORDERED);
    List<Event> revisions = story.all(Kind.NORM_REVISION);
    List<String> sentences = new ArrayList<>();
    if (orders.isEmpty() && revisions.isEmpty()) {
      sentences.add("Norms were not revised.");
    }
    for (Event order : orders) {
      sentences.add(ordered(order));
      Optional<Event> force =
          revisions.stream().filter(r -> r.causes().contains(order.id())).findFirst();
      sentences.add(
          force.map(this::inForce).orElse("It had not changed the norms when the run ended."));
    }
    revisions.stream()
        .filter(r -> orders.stream().noneMatch(o -> r.causes().contains(o.id())))
        .forEach(r -> sentences.add(inForce(r)));
    revisions.stream().findFirst().ifPresent(r -> below(r.day(), revisions.size(), sentences));
    return String.join(" ", sentences);
  }

  private String ordered(Event order) {
    String text = "On " + story.date(order) + " a revision of norms was ordered";
    text += order.text().isEmpty() ? "." : "; the reason given: " + order.text() + ".";
    List<String> figures = new ArrayList<>();
    quantity(order, "overrun")
        .ifPresent(
            o ->
                figures.add(
                    o > 0
                        ? "wages were " + Words.percent(o) + " over the wage fund"
                        : "wages kept within the wage fund"));
    quantity(order, "debt_months").ifPresent(d -> figures.add(Sentences.debt(d)));
    return figures.isEmpty() ? text : text + " In the month before, " + Words.list(figures) + ".";
  }

  private String inForce(Event revision) {
    StringBuilder text = new StringBuilder("New norms came into force on " + story.date(revision));
    quantity(revision, "rise")
        .ifPresent(r -> text.append(", ").append(Words.percent(r)).append(" higher"));
    if (quantity(revision, "norm_before").isPresent()
        && quantity(revision, "norm_after").isPresent()) {
      text.append(
          ": %s %s a shift instead of %s"
              .formatted(
                  Words.fine(quantity(revision, "norm_after").getAsDouble()),
                  story.trade().unit(),
                  Words.fine(quantity(revision, "norm_before").getAsDouble())));
    }
    text.append('.');
    if (quantity(revision, "mean").isPresent() && quantity(revision, "best").isPresent()) {
      text.append(
          " The planner had seen reports of %s norms a man and of %s from the best tenth."
              .formatted(
                  Words.fine(quantity(revision, "mean").getAsDouble()),
                  Words.multiple(quantity(revision, "best").getAsDouble())));
    }
    return text.toString();
  }

  private void below(int day, int revisions, List<String> sentences) {
    Stretch half = story.before(day, Story.HALF_YEAR);
    // The month in which the norm changed is left out.
    Stretch other = story.from(day + 31, Story.HALF_YEAR);
    double before = story.mean(Measure.SHARE_BELOW_NORM, half);
    double after = story.mean(Measure.SHARE_BELOW_NORM, other);
    if (Double.isFinite(before) && Double.isFinite(after)) {
      boolean alike = half.days() == other.days();
      sentences.add(
          "In the %s before%s, %s of the men fell below the norm in a month by the reports, in the %s after %s."
              .formatted(
                  Story.halfYear(half),
                  revisions > 1 ? " the first of them" : "",
                  Words.percent(before),
                  alike ? "one" : Story.halfYear(other),
                  Words.percent(after)));
    }
  }

  String pay() {
    List<String> sentences = new ArrayList<>();
    story
        .turn()
        .ifPresent(
            turn -> {
              compared(
                  "A man earned %s roubles a shift in %s and %s %s.", Measure.PAY, turn, sentences);
              compared(
                  "The inequality of pay (Gini: 0 when all earn the same) was %s in %s and %s %s.",
                  Measure.PAY_GINI, turn, sentences);
            });
    if (sentences.isEmpty() && Double.isFinite(story.mean(Measure.PAY))) {
      sentences.add("A man earned " + Words.number(story.mean(Measure.PAY)) + " roubles a shift.");
    }
    int worst = story.peakMonth(Measure.WAGE_FUND_OVERRUN);
    if (worst >= 0) {
      double overrun = story.on(Measure.WAGE_FUND_OVERRUN, worst);
      sentences.add(
          overrun > 0.005
              ? "In the worst month, %s, wages were %s over the wage fund."
                  .formatted(story.month(worst), Words.percent(overrun))
              : "Wages kept within the wage fund.");
    }
    double debt = story.last(Measure.OVERDRAFT);
    if (debt >= 1) {
      sentences.add("At the end the wage funds owed the bank " + Words.number(debt) + " roubles.");
    }
    return String.join(" ", sentences);
  }

  /** Nothing where there was no reading before or since. */
  private void compared(String sentence, Measure measure, int turn, List<String> sentences) {
    Stretch half = story.before(turn, Story.HALF_YEAR);
    Stretch last = story.before(story.days(), Story.HALF_YEAR).within(story.since(turn));
    double before = story.mean(measure, half);
    double after = story.mean(measure, last);
    if (Double.isFinite(before) && Double.isFinite(after)) {
      sentences.add(
          sentence.formatted(
              Words.number(before),
              "the " + Story.halfYear(half) + " before " + story.date(turn),
              Words.number(after),
              Words.last(last.days())));
    }
  }
}
