package id.gapai.scenarios.hub;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The forecast of a study as the files of a forecast hub. Strategies are scenarios; days are the ends of months and the end of the forecast. Told are
 *
 * <ul>
 *   <li>active residents and their share of holders: quantiles, and samples;
 *   <li>active residents at the end: the distribution function at round numbers;
 *   <li>every target: the probabilities that it is missed and that it is reached on the day.
 * </ul>
 *
 * A sample is a simulated path and bears its number, from 1: the same number under two strategies is the same course of chance, so that differences can be
 * taken sample by sample.
 */
public final class ForecastHub {
    /** Paths to keep for samples: the same for each of the 16 sets of evenly spread paths. */
    public static final int SAMPLES = 512;

    private static final String MODEL = "gapai-simulator";
    private static final HubTarget COUNT = HubTarget.count("ikd active count", "Active residents");
    private static final HubTarget SHARE = new HubTarget("ikd active share", "Active residents as a share of e-KTP holders", "share", "continuous", 1);
    private static final HubTarget FINAL = HubTarget.count("ikd active final count", "Active residents at the end of the forecast");

    private final StudyForecast study;
    private final HubRows rows = new HubRows();

    private ForecastHub(StudyForecast study) {
        this.study = study;
    }

    /**
     * Writes {@code model-output/gapai-simulator/ASOF-gapai-simulator} and {@code hub-config/tasks.json} and {@code admin.json}.
     *
     * @param hub made if missing
     */
    public static void write(StudyForecast study, HubFormat format, Path hub) throws IOException {
        var forecasts = study.comparison().forecasts();
        var files = new ForecastHub(study);
        var thresholds = Thresholds.of(forecasts);
        forecasts.forEach(forecast -> files.add(forecast, thresholds));
        var output = Files.createDirectories(hub.resolve("model-output").resolve(MODEL));
        format.write(files.rows.table(), output, study.start() + "-" + MODEL);
        AdminDocument.write(study.title().en(), format, hub);
        TasksDocument.write(files.targets(), files.rows, format, hub);
    }

    private List<HubTarget> targets() {
        var results = study.comparison().referenceForecast().targets().stream()
                .map(result -> new HubTarget(key(result), result.target().title().en() + " reached on the day", "probability", "nominal", 1));
        return Stream.concat(Stream.of(COUNT, SHARE, FINAL), results).toList();
    }

    private void add(Forecast forecast, List<Integer> thresholds) {
        for (var date : days(forecast)) {
            int day = forecast.indexOf(date);
            addQuantiles(task(forecast, COUNT.key(), date), forecast.active(), day);
            addQuantiles(task(forecast, SHARE.key(), date), forecast.share(), day);
            addSamples(forecast, date, day);
            forecast.targets().forEach(target -> addTarget(task(forecast, key(target), date), target.probabilityByDay().get(day)));
        }
        var atEnd = task(forecast, FINAL.key(), forecast.end());
        thresholds.forEach(threshold -> rows.add(atEnd, OutputType.CDF, threshold.toString(), Thresholds.shareUpTo(threshold, forecast)));
    }

    private void addQuantiles(HubTask task, Bands bands, int day) {
        for (double level : bands.levels().toArray()) {
            rows.add(task, OutputType.QUANTILE, Double.toString(level), bands.at(level).get(day));
        }
    }

    private void addSamples(Forecast forecast, LocalDate date, int day) {
        var count = task(forecast, COUNT.key(), date);
        var share = task(forecast, SHARE.key(), date);
        for (var path : forecast.samplePaths()) {
            var number = Integer.toString(path.path() + 1);
            int active = path.active().get(day);
            int holders = path.holders().get(day);
            rows.add(count, OutputType.SAMPLE, number, active);
            rows.add(share, OutputType.SAMPLE, number, holders == 0 ? 0 : (double) active / holders);
        }
    }

    private void addTarget(HubTask task, double probability) {
        rows.add(task, OutputType.PMF, "missed", 1 - probability);
        rows.add(task, OutputType.PMF, "reached", probability);
    }

    private static String key(TargetResult result) {
        return "ikd target " + result.target().name().toLowerCase(Locale.ROOT);
    }

    private HubTask task(Forecast forecast, String target, LocalDate date) {
        return new HubTask(study.start(), forecast.strategy(), study.name(), target, date);
    }

    private static List<LocalDate> days(Forecast forecast) {
        var days = new ArrayList<LocalDate>();
        for (var day = forecast.start().with(TemporalAdjusters.lastDayOfMonth());
                day.isBefore(forecast.end());
                day = day.plusDays(1).with(TemporalAdjusters.lastDayOfMonth())) {
            if (day.isAfter(forecast.start())) {
                days.add(day);
            }
        }
        days.add(forecast.end());
        return days;
    }
}
