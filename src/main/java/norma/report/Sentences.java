package norma.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import norma.chart.pen.Trade;
import norma.event.Event;
import norma.measure.History;
import norma.measure.Scope;

/** Says each event in one sentence, with its date and place; quantities not known are left out. */
public final class Sentences {
  /** Suspicion of which a neighbour's accusation is still a large part. */
  private static final double SUSPECT = 0.25;

  private final IntFunction<LocalDate> dates;
  private final Context context;

  /**
   * Sentences about a run.
   *
   * @param history tells the dates; must have read at least the initial state
   */
  public Sentences(History history, Context context) {
    this(history::date, context);
  }

  /**
   * Sentences about a run.
   *
   * @param dates date of a day of the run, counted from 0
   */
  public Sentences(IntFunction<LocalDate> dates, Context context) {
    this.dates = dates;
    this.context = context;
  }

  /** "31 Aug 1935, section 17: Ivan Koval made 71 t, 10.2 norms, the best of … so far." */
  public String of(Event event) {
    return Words.shortDate(dates.apply(event.day())) + place(event) + ": " + what(event) + ".";
  }

  private Trade trade(Event event) {
    return context.labels().trade(new Scope(event.industry(), -1));
  }

  private String place(Event event) {
    if (event.industry().isEmpty()) {
      return "";
    }
    Trade trade = trade(event);
    boolean several = context.labels().trades().size() > 1;
    if (event.shop() < 0) {
      return ", " + Words.inside(trade.industry());
    }
    return (several ? ", " + Words.inside(trade.industry()) : "")
        + ", "
        + trade.shop()
        + " "
        + (event.shop() + 1);
  }

  private String what(Event event) {
    Trade trade = trade(event);
    String man = context.name(event.worker(), trade);
    String text = event.text();
    return switch (event.kind()) {
      case INTERVENTION -> "from outside, " + (text.isEmpty() ? "a change of the rules" : text);
      case RECORD ->
          made(event, man, trade)
              + ", the best of the "
              + Words.inside(trade.industry())
              + " industry so far"
              + before(event);
      case LOCAL_RECORD ->
          made(event, man, trade) + ", the best of the " + trade.shop() + " so far" + before(event);
      case PUBLICITY -> "the press carried the record of " + man + multiple(event);
      case COMMITTEE_OPENED -> "its committee began to name title holders" + opening(event, trade);
      case TITLE ->
          man
              + " was given the title"
              + (text.isEmpty() ? fulfilment(event, " for ") + spells(event) : " for his " + text);
      case TITLE_LOST -> man + " lost the title" + fulfilment(event, " after ");
      case REWARD -> man + " was rewarded" + reward(event);
      case REVISION_ORDERED -> "a revision of norms was ordered" + reasons(event);
      case NORM_REVISION -> "new norms came into force" + rise(event, trade);
      case INCIDENT -> incident(event, man, trade);
      case OBSTRUCTION ->
          foreman(event) + " was found to obstruct the favourites he was ordered to support";
      case AUDIT -> "an audit found output that was never made" + padded(event, trade);
      case ACCUSATION -> foreman(event) + " was accused of sabotage" + charges(event);
      case REMOVAL -> foreman(event) + " was removed";
      case SUCCESSION ->
          (event.foreman().isEmpty() ? "a new foreman" : event.foreman()) + " took over as foreman";
    };
  }

  static OptionalDouble quantity(Event event, String name) {
    double value = event.quantities().getOrDefault(name, Double.NaN);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static String made(Event event, String man, Trade trade) {
    OptionalDouble output = quantity(event, "output");
    String norms = norms(quantity(event, "multiple"));
    if (output.isEmpty()) {
      return norms.isEmpty() ? man + " set a record" : man + " made " + norms;
    }
    String made = man + " made " + Words.number(output.getAsDouble()) + " " + trade.unit();
    return norms.isEmpty() ? made : made + ", " + norms;
  }

  private static String before(Event event) {
    OptionalDouble before = quantity(event, "previous_best");
    return before.isPresent() && before.getAsDouble() > 0
        ? " (before: " + Words.multiple(before.getAsDouble()) + ")"
        : "";
  }

  private static String norms(OptionalDouble multiple) {
    return multiple.isPresent() ? Words.multiple(multiple.getAsDouble()) + " norms" : "";
  }

  private static String multiple(Event event) {
    String norms = norms(quantity(event, "multiple"));
    return norms.isEmpty() ? "" : ", " + norms;
  }

  private static String fulfilment(Event event, String join) {
    String norms = norms(quantity(event, "fulfilment"));
    return norms.isEmpty() ? "" : join + "ten days of " + norms;
  }

  /** What opened a committee. */
  static String openedAfter(Event event, Trade trade) {
    return switch (event.text()) {
      case "record" -> " after a record of its own " + trade.shop();
      case "report" -> " after a report in the press";
      case "example" -> " after the example of others";
      default -> "";
    };
  }

  /** How many dekadas in a row earned a title. */
  private static String spells(Event event) {
    long above = Math.round(quantity(event, "dekadas_above").orElse(0));
    return above > 1 ? ", the last of " + Words.count(above) + " such spells in a row" : "";
  }

  private static String opening(Event event, Trade trade) {
    String why = openedAfter(event, trade);
    OptionalDouble threshold = quantity(event, "threshold");
    return threshold.isEmpty()
        ? why
        : why + ", from " + Words.multiple(threshold.getAsDouble()) + " norms on";
  }

  private static String reward(Event event) {
    List<String> parts = new ArrayList<>();
    quantity(event, "roubles").ifPresent(r -> parts.add(Words.number(r) + " roubles"));
    quantity(event, "goods_roubles")
        .ifPresent(r -> parts.add("goods worth " + Words.number(r) + " roubles"));
    String cause = event.text().isEmpty() ? "" : " for the " + event.text();
    return parts.isEmpty() ? cause : " with " + Words.list(parts) + cause;
  }

  private static String reasons(Event event) {
    List<String> parts = new ArrayList<>();
    if (!event.text().isEmpty()) {
      parts.add(event.text());
    }
    quantity(event, "overrun")
        .ifPresent(
            o ->
                parts.add(
                    "wages "
                        + Words.percent(Math.abs(o))
                        + (o < 0 ? " below" : " above")
                        + " the fund"));
    quantity(event, "debt_months").ifPresent(d -> parts.add(debt(d)));
    return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
  }

  /** What had been overrun by when a revision was ordered. */
  static String debt(double months) {
    return "what it was overrun by had summed up to %s of a month's fund"
        .formatted(Words.percent(months));
  }

  private static String rise(Event event, Trade trade) {
    OptionalDouble rise = quantity(event, "rise");
    OptionalDouble before = quantity(event, "norm_before");
    OptionalDouble after = quantity(event, "norm_after");
    String by = rise.isPresent() ? ", " + Words.percent(rise.getAsDouble()) + " higher" : "";
    String norms =
        before.isPresent() && after.isPresent()
            ? " (%s %s a shift instead of %s)"
                .formatted(
                    Words.fine(after.getAsDouble()), trade.unit(), Words.fine(before.getAsDouble()))
            : "";
    return by + norms + foreseen(event);
  }

  /** What the new norms were reckoned to leave of the overrun. */
  private static String foreseen(Event event) {
    OptionalDouble overrun = quantity(event, "overrun");
    OptionalDouble left = quantity(event, "overrun_foreseen");
    if (overrun.isEmpty() || left.isEmpty() || overrun.getAsDouble() < 0.005) {
      return "";
    }
    String from = Words.percent(overrun.getAsDouble()) + " above the fund";
    return Math.abs(left.getAsDouble()) < 0.005
        ? ", reckoned to bring wages from " + from + " down to it"
        : ", reckoned to bring wages from "
            + from
            + " to "
            + Words.percent(Math.abs(left.getAsDouble()))
            + (left.getAsDouble() > 0 ? " above" : " below");
  }

  private String incident(Event event, String man, Trade trade) {
    String mate = event.target() < 0 ? "a workmate" : context.name(event.target(), trade);
    String titled = quantity(event, "target_titled").orElse(0) > 0 ? ", who holds the title" : "";
    String act =
        switch (event.text()) {
          case "blow" -> man + " struck " + mate;
          case "damage" -> man + " damaged the tools of " + mate;
          case "refusal" -> man + " refused to help " + mate;
          case "abuse" -> man + " abused " + mate;
          default ->
              man
                  + " turned on "
                  + mate
                  + (event.text().isEmpty() ? "" : " (" + event.text() + ")");
        };
    return act + titled;
  }

  private static String foreman(Event event) {
    return event.foreman().isEmpty() ? "the foreman" : "foreman " + event.foreman();
  }

  private static String padded(Event event, Trade trade) {
    List<String> parts = new ArrayList<>();
    quantity(event, "padded").ifPresent(p -> parts.add(Words.number(p) + " " + trade.unit()));
    quantity(event, "padded_share").ifPresent(p -> parts.add(Words.percent(p) + " of the report"));
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private static String charges(Event event) {
    List<String> parts = new ArrayList<>();
    quantity(event, "shortfall")
        .ifPresent(
            s ->
                parts.add(
                    s > 0
                        ? "the pledge"
                            + beyond(event)
                            + " was missed by "
                            + Words.percent(s)
                            + plan(event)
                        : "the pledge was kept"));
    double found = quantity(event, "obstructions_found").orElse(0);
    if (found > 0) {
      parts.add("he was found obstructing in " + Words.count(Math.round(found), "shift"));
    }
    if (quantity(event, "padding_found").orElse(0) > 0) {
      parts.add("his report was found padded");
    }
    if (quantity(event, "suspicion").orElse(0) >= SUSPECT) {
      parts.add("earlier accusations had thrown suspicion on him");
    }
    return parts.isEmpty() ? "" : ": " + Words.list(parts);
  }

  /** By how much the pledge went beyond the plan. */
  private static String beyond(Event accusation) {
    double plan = quantity(accusation, "plan").orElse(0);
    double more = quantity(accusation, "pledge").orElse(0) / plan - 1;
    return plan > 0 && more >= 0.005 ? ", " + Words.percent(more) + " above the plan," : "";
  }

  /** That the plan itself was made, where a pledge was missed all the same. */
  static String plan(Event accusation) {
    OptionalDouble plan = quantity(accusation, "plan");
    OptionalDouble output = quantity(accusation, "output");
    return plan.isPresent() && output.isPresent() && output.getAsDouble() >= plan.getAsDouble()
        ? " though the plan was made"
        : "";
  }
}
