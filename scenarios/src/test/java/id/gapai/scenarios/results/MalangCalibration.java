package id.gapai.scenarios.results;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountFit;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.model.forecast.ParameterFit.Range;
import id.gapai.scenarios.calibrate.PosteriorCsv;
import id.gapai.scenarios.calibrate.StudyCalibration;
import id.gapai.scenarios.study.PosteriorChoice;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.calibrate.CalibrationSettings;
import id.gapai.simulation.filter.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The page docs/malang-calibration.md: the numbers of Kota Malang fitted to its three counts. */
final class MalangCalibration {
    private static final int SETS = 500;
    private static final int PATHS = 4_000;
    private static final Language EN = Language.EN;

    private final StudyCalibration.Result result;
    private final Forecast before;
    private final Forecast after;

    private MalangCalibration(StudyCalibration.Result result, Forecast before, Forecast after) {
        this.result = result;
        this.before = before;
        this.after = after;
    }

    /** @param scratch an empty folder */
    static MalangCalibration run(Path scratch) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        var result = calibration().run(new CalibrationSettings(SETS, 1, threads), passed -> {});
        var file = scratch.resolve("posterior.csv");
        PosteriorCsv.write(result.calibrated(), result.lastDay(), file);
        var shipped = Study.read(MalangResults.STUDY);
        var fitted = Study.read(MalangResults.STUDY, Optional.empty(), Optional.of(PosteriorChoice.of(file)));
        return new MalangCalibration(
                result,
                MalangResults.forecast(shipped, shipped.reference(), PATHS),
                MalangResults.forecast(fitted, fitted.reference(), PATHS));
    }

    static StudyCalibration calibration() throws Exception {
        var past = Study.read(MalangResults.STUDY.resolve("hindcast"), Optional.of("calibration"), Optional.empty());
        return StudyCalibration.of(past, LocalDate.MAX);
    }

    Figure picture() {
        return Charts.calibration(result.fit(), EN);
    }

    String page() {
        return String.join(
                "\n",
                """
                # Kota Malang fitted to its counts

                Ten numbers, with wide ranges that could have been assumed before any count, and the swings of demand that other regions teach (variant `calibration` of the hindcast), fitted to the three published counts; what it means stands in
                [malang-data.md](malang-data.md#fitted-to-the-counts), the method in [model.md](model.md#calibration). This page is written by one command, which takes some minutes:

                ```
                mvn test -pl scenarios -am -Dtest=MalangCalibrationTest -Dsurefire.failIfNoSpecifiedTests=false -Dgapai.regenerate=true
                ```

                It does what these do:

                ```
                ./gapai calibrate scenarios/malang-2024/hindcast --variant calibration --sets 500 --seed 1
                ./gapai run scenarios/malang-2024 --strategy status-quo --paths 4000 --seed 1
                ./gapai run scenarios/malang-2024 --strategy status-quo --paths 4000 --seed 1 --posterior out/…/posterior.csv
                ```

                ## How well it went
                """,
                effort(),
                "## Counts\n",
                "Paths are read at the close of the last day on which the count may have been made.\n",
                counts(result.fit()),
                "## Numbers\n",
                "Change: the largest distance of the distribution functions, 0 none and 1 all; what does not pass its noise is not told from nothing learned.\n",
                numbers(result.fit().parameters()),
                "![Where the fitted values lie among those assumed before](images/malang-calibration.png)\n",
                "## The status quo with and without\n",
                "Active residents on 31 December 2024, " + EN.count(PATHS) + " paths.\n",
                forecasts());
    }

    private String effort() {
        long run = result.calibrated().steps().stream().mapToLong(Step::proposals).sum();
        var fit = result.fit();
        return EN.count(fit.sets()) + " sets of numbers, worth **" + EN.about(fit.effectiveSize()) + "** independent ones; " + EN.count(run)
                + " paths were run to meet the counts. Every path rounds to them within the doubt about their days.\n";
    }

    private static String counts(CalibrationFit fit) {
        var table = new MarkdownTable("count of", "counted", "fitted paths: median", "90 % range");
        for (CountFit count : fit.counts()) {
            table.row(
                    EN.date(count.observation().asOf()),
                    EN.count(count.observation().count()),
                    EN.about(count.paths().median()),
                    EN.about(count.paths().low()) + " – " + EN.about(count.paths().high()));
        }
        return table.toString();
    }

    static String numbers(List<ParameterFit> parameters) {
        var table = new MarkdownTable("number", "before: median (90 %)", "after: median (90 %)", "spread left", "change", "noise");
        for (var parameter : parameters) {
            table.row(
                    "`" + parameter.path() + "`",
                    range(parameter.prior()),
                    range(parameter.fitted()),
                    EN.percent(parameter.spread(), 0),
                    EN.decimal(parameter.distance(), 2),
                    EN.decimal(parameter.noise(), 2));
        }
        return table.toString();
    }

    static String range(Range range) {
        return number(range.median()) + " (" + number(range.low()) + " – " + number(range.high()) + ")";
    }

    /** Three significant digits. */
    private static String number(double value) {
        int magnitude = (int) Math.floor(StrictMath.log10(value));
        return EN.decimal(value, Math.max(0, 2 - magnitude));
    }

    private String forecasts() {
        var table = new MarkdownTable("", "median", "90 % range");
        table.row("as shipped", EN.about(before.active().last(0.5)), band(before));
        table.row("with this posterior, demand carried on from April 2024", EN.about(after.active().last(0.5)), band(after));
        return table.toString();
    }

    private static String band(Forecast forecast) {
        return EN.about(forecast.active().last(0.05)) + " – " + EN.about(forecast.active().last(0.95));
    }
}
