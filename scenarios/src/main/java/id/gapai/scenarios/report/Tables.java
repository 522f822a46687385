package id.gapai.scenarios.report;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.StudyForecast;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import tech.tablesaw.api.Table;

/** Results as tables. Shares and probabilities are 0 … 1; counts are persons; dates are ISO. */
public final class Tables {
    private Tables() {}

    /** One row per strategy of the study: {@link #summary(Comparison)} of its comparison. */
    public static Table summary(StudyForecast study) {
        return summary(study.comparison());
    }

    /**
     * One row per strategy at the target date. Every number is followed by its 95 % Monte Carlo interval in {@code …_low} and
     * {@code …_high}, empty where it is not known. For a target {@code count-160k} the columns are {@code count_160k_probability},
     * {@code …_ever} (share of paths that reach it on any day), {@code …_median_date} (among those) and {@code …_shortfall} (persons). Columns {@code difference_…} compare with
     * the reference path by path and are empty for the reference itself.
     */
    public static Table summary(Comparison comparison) {
        return new SummaryTable(comparison).table();
    }

    /**
     * Every daily number, one per row: strategy, date, measure, statistic, value, low and high (95 % Monte Carlo interval). Measures: {@code active}, {@code holders},
     * {@code share} (q05 … q95, mean), {@code target NAME} (probability), {@code activations CHANNEL} (mean per day),
     * {@code officers asked|present|assigned|busy} (mean).
     */
    public static Table forecast(StudyForecast study) {
        return ForecastTable.of(study.comparison());
    }

    /** As {@link #writeCsv} writes it. */
    public static String csv(Table table) {
        var writer = new StringWriter();
        Csv.write(table, writer);
        return writer.toString();
    }

    /** Writes a table as CSV (UTF-8, comma, dot, ISO dates), in a form that no spreadsheet takes for a formula. */
    public static void writeCsv(Table table, Path file) throws IOException {
        // the library's writer would hide why a disk does not take the file
        Files.writeString(file, csv(table));
    }
}
