package norma.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import norma.file.Shown;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/** With which seeds each point of a sweep is run: so many, these, or until it is known enough. */
public record SeedRule(
    @Parameter(meaning = "how many seeds", unit = "seeds", min = 1, max = 100_000)
        Optional<Integer> count,
    @Parameter(meaning = "the seeds themselves") Optional<List<Long>> list,
    @Parameter(meaning = "first of the seeds, the others follow it") Optional<Long> first,
    @Parameter(
            meaning = "seeds every point has before it is asked whether more are needed",
            unit = "seeds",
            min = 2,
            max = 100_000)
        Optional<Integer> least,
    @Parameter(
            meaning = "seeds beyond which no more are asked for",
            unit = "seeds",
            min = 2,
            max = 100_000)
        Optional<Integer> most,
    @Parameter(meaning = "half-width of the interval wanted, by id of the measure")
        Optional<Map<String, Double>> until)
    implements Constrained {
  private static final long FIRST = 1001;

  /** Whether seeds are added until the intervals are narrow enough. */
  public boolean isAdaptive() {
    return until.isPresent();
  }

  /** Most seeds a point can come to have. */
  public int limit() {
    return isAdaptive() ? most.orElseThrow() : list.map(List::size).orElseGet(count::get);
  }

  /** The first so many seeds. */
  public List<Long> seeds(int number) {
    return list.map(stated -> stated.subList(0, number))
        .orElseGet(
            () -> LongStream.range(0, number).map(i -> first.orElse(FIRST) + i).boxed().toList());
  }

  /** Seeds to begin with. */
  public List<Long> opening() {
    return seeds(isAdaptive() ? least.orElseThrow() : limit());
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    boolean adaptive = least.isPresent() || most.isPresent() || until.isPresent();
    int ways = (count.isPresent() ? 1 : 0) + (list.isPresent() ? 1 : 0) + (adaptive ? 1 : 0);
    if (ways != 1) {
      flaws.add(
          new Flaw(
              "count",
              (ways == 0 ? "is missing: " : "is one of several: ")
                  + "state one of count, list, or least with most and until"));
    }
    if (adaptive && (least.isEmpty() || most.isEmpty() || until.isEmpty())) {
      String key = least.isEmpty() ? "least" : most.isEmpty() ? "most" : "until";
      flaws.add(new Flaw(key, "is missing: least, most and until go together"));
    } else if (adaptive && least.get() > most.get()) {
      flaws.add(new Flaw("most", "is " + most.get() + ", less than least " + least.get()));
    }
    if (first.isPresent() && list.isPresent()) {
      flaws.add(new Flaw("first", "has no use for a list"));
    }
    if (first.isPresent() && first.get() > Long.MAX_VALUE - 100_000) {
      flaws.add(new Flaw("first", "leaves no room for seeds after it, found " + first.get()));
    }
    list.filter(seeds -> new LinkedHashSet<>(seeds).size() < seeds.size())
        .ifPresent(seeds -> flaws.add(new Flaw("list", "names a seed twice")));
    until.ifPresent(
        widths ->
            widths.forEach(
                (id, width) -> {
                  if (width <= 0) {
                    flaws.add(
                        new Flaw("until", Shown.text(id) + " must be above 0, found " + width));
                  }
                }));
    return flaws;
  }
}
