package id.gapai.scenarios.tables;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.WeeklyQuantiles;
import id.gapai.scenarios.decision.AnswerCsv;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.output.ParquetFile;
import id.gapai.scenarios.report.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Tables for researchers, one Parquet file each, in long form where there is one:
 *
 * <ul>
 *   <li>{@code forecast}: that of forecast.csv, every daily number with its interval, and the level of quantiles as a number;
 *   <li>{@code quantiles}: the 23 levels of the forecast hubs, once a week;
 *   <li>{@code summary}: that of summary.csv;
 *   <li>the rest as in the workbook, with texts in English.
 * </ul>
 */
public final class ParquetFolder {
    private ParquetFolder() {}

    /**
     * Writes {@code NAME.parquet} for each table that has rows.
     *
     * @param grounds what the forecast rests on
     * @param folder  exists
     */
    public static void write(StudyForecast study, List<AnswerTable> grounds, Path folder) throws IOException {
        for (var table : tables(study, grounds)) {
            if (!table.isEmpty()) {
                ParquetFile.writeWithGaps(table, folder.resolve(table.name() + ".parquet"));
            }
        }
    }

    private static List<Table> tables(StudyForecast study, List<AnswerTable> grounds) {
        var tables = new ArrayList<>(List.of(forecast(study), quantiles(study), Tables.summary(study)));
        ResultTables.parts(study).forEach(table -> tables.add(AnswerCsv.table(table)));
        grounds.forEach(table -> tables.add(AnswerCsv.table(table)));
        return tables;
    }

    private static Table forecast(StudyForecast study) {
        var table = Tables.forecast(study);
        var levels = table.stringColumn("statistic").asList().stream().mapToDouble(ParquetFolder::level).toArray();
        return table.insertColumn(table.columnIndex("value"), DoubleColumn.create("level", levels));
    }

    /** Of {@code q05} it is 0.05; what is no quantile has none. */
    private static double level(String statistic) {
        return statistic.matches("q\\d\\d") ? Double.parseDouble("0." + statistic.substring(1)) : Double.NaN;
    }

    private static Table quantiles(StudyForecast study) {
        var rows = Table.create(
                "quantiles",
                StringColumn.create("strategy"),
                DateColumn.create("date"),
                StringColumn.create("measure"),
                DoubleColumn.create("level"),
                DoubleColumn.create("value"));
        for (var forecast : study.comparison().forecasts()) {
            add("active", forecast.weekly().active(), forecast, rows);
            add("share", forecast.weekly().share(), forecast, rows);
        }
        return rows;
    }

    private static void add(String measure, DoubleTable values, Forecast forecast, Table rows) {
        var dates = forecast.weekly().dates();
        for (int day = 0; day < dates.size(); day++) {
            for (int i = 0; i < WeeklyQuantiles.LEVELS.size(); i++) {
                rows.stringColumn("strategy").append(forecast.strategy());
                rows.dateColumn("date").append(dates.get(day));
                rows.stringColumn("measure").append(measure);
                rows.doubleColumn("level").append(WeeklyQuantiles.LEVELS.get(i));
                rows.doubleColumn("value").append(values.rows().get(day).get(i));
            }
        }
    }
}
