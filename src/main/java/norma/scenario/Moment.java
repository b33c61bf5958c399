package norma.scenario;

import java.time.LocalDate;
import java.util.Map;
import norma.parameter.Parameter;
import norma.time.Phase;

/** An entry of the timeline as it stands in the file. */
record Moment(
    @Parameter(meaning = "day on which it takes effect") LocalDate date,
    @Parameter(meaning = "phase of that day at whose beginning it takes effect") @Unless("dawn")
        Phase phase,
    @Parameter(meaning = "live parameters and what they are set to") Map<String, String> set,
    @Parameter(meaning = "what it is, for the log") @Unless("") String note) {}
