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
        Uncertainty uncertainty) {
    /** @param officers today's officers in this case; {@code level} its quantile level */
    public record StaffCase(double level, double officers, Comparison comparison) {}

    public StudyForecast {
        staffCases = List.copyOf(staffCases);
        observations = List.copyOf(observations);
    }
}
