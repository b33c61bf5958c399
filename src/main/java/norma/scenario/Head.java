package norma.scenario;

import java.util.Optional;
import norma.parameter.Parameter;
import norma.rule.Mechanisms;
import norma.rule.Names;
import norma.time.CalendarRule;

/** What a scenario says once, for all its industries. */
record Head(
    @Parameter(meaning = "title, as on charts", live = false) String title,
    @Parameter(meaning = "what the scenario is about, in a few sentences", live = false)
        String description,
    @Parameter(meaning = "seed of the run, overridden by --seed", live = false) long seed,
    @Parameter(
            meaning = "seeds with which the numbers were calibrated, not to be tested on",
            live = false)
        Optional<Seeds> calibrationSeeds,
    @Parameter(meaning = "the calendar", live = false) CalendarRule calendar,
    @Parameter(meaning = "names of the people", live = false) Names names,
    @Parameter(meaning = "what is written down of a run, which changes nothing in it", live = false)
        Optional<RecordRule> record,
    @Parameter(meaning = "which mechanisms are switched on") Mechanisms mechanisms) {}
