package id.gapai.model.forecast;

import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that charts and reports show of a study.
 *
 * @param staffCases   the comparison repeated with today's officers at fixed values
 * @param observations published counts up to the as-of date
 * @param sourceLine   one line naming the main sources, for charts
 * @param uncertainty  where the spread comes from
 * @param update       counts since the as-of date from which the forecast starts; empty: it starts on the as-of date
 */
public record StudyForecast(
        String name,
        Text title,
        LocalDate asOf,
        LocalDate end,
        Comparison comparison,
        List<StaffCase> staffCases,
        Optional<Hindcast> hindcast,
        PopulationView population,
        List<Observation> observations,
        Text sourceLine,
        Uncertainty uncertainty,
        Optional<CountUpdate> update) {
    /** @param officers today's officers in this case; {@code level} its quantile level */
    public record StaffCase(double level, double officers, Comparison comparison) {}

    public StudyForecast {
        staffCases = List.copyOf(staffCases);
        observations = List.copyOf(observations);
    }

    /** From the as-of date. */
    public StudyForecast(
            String name,
            Text title,
            LocalDate asOf,
            LocalDate end,
            Comparison comparison,
            List<StaffCase> staffCases,
            Optional<Hindcast> hindcast,
            PopulationView population,
            List<Observation> observations,
            Text sourceLine,
            Uncertainty uncertainty) {
        this(name, title, asOf, end, comparison, staffCases, hindcast, population, observations, sourceLine, uncertainty, Optional.empty());
    }

    /** The day at whose close the forecast starts: the as-of date, or that of the last count that was learned from. */
    public LocalDate start() {
        return comparison.referenceForecast().start();
    }
}
