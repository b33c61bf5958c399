package norma.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.parameter.Parameter;

/** What a sweep file says, as it stands there. */
record SweepForm(
    @Parameter(meaning = "scenario file that is varied, beside this one") String scenario,
    @Parameter(meaning = "title, as on charts") String title,
    @Parameter(meaning = "the question it answers, in a few sentences") @Unless("")
        String description,
    @Parameter(meaning = "settings that hold at every point") Optional<Map<String, String>> set,
    @Parameter(
            meaning = "length of the runs instead of the scenario's",
            unit = "days",
            min = 1,
            max = 36525)
        Optional<Integer> days,
    @Parameter(meaning = "paths varied, and their values") Optional<Map<String, String>> vary,
    @Parameter(meaning = "how points are laid, factorial unless said") Optional<DesignRule> design,
    @Parameter(meaning = "seeds with which each point is run") SeedRule seeds,
    @Parameter(meaning = "what is read off each run") List<Gauge> measures,
    @Parameter(meaning = "what points are compared with") Optional<CompareRule> compare,
    @Parameter(meaning = "what a failed run means for the others") @Unless("finish")
        Sweep.OnError onError,
    @Parameter(
            meaning = "time after which a run is given up",
            unit = "s",
            min = 0.001,
            max = 1_000_000)
        Optional<Double> timeoutSeconds,
    @Parameter(meaning = "whether the dekada means of the measures are kept for charts")
        @Unless("true")
        boolean courses) {}
