package norma.chart.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Labels;
import norma.measure.History;
import norma.measure.Scope;

/**
 * What live charts show.
 *
 * @param run the run as far as it went
 * @param branch what would be if something were different, drawn beside the run
 * @param others other seeds of the scenario, drawn behind the run
 * @param scope the economy, an industry or a shop
 * @param labels scenario, seed and the words of its industries
 * @param start first day of the time axis
 * @param days length of the time axis, which the run grows into
 */
public record Scene(
    History run,
    Optional<History> branch,
    List<History> others,
    Scope scope,
    Labels labels,
    LocalDate start,
    int days) {}
