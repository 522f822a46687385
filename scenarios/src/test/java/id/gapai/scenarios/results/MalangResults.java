package id.gapai.scenarios.results;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.NearbyPaths;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The tables of docs/malang-results.md, from the shipped study and from copies of it with other numbers. */
final class MalangResults {
    static final Path STUDY = Path.of("malang-2024");
    private static final Path PAST = STUDY.resolve("hindcast");
    private static final String EVERYTHING = "all-with-officers";
    private static final List<Integer> MORE_OFFICERS = List.of(0, 20, 40, 60, 70, 80, 100, 140);
    private static final int SIDE_PATHS = 2_000;
    private static final Language EN = Language.EN;

    /** For copies of studies; must exist. */
    private final Path scratch;

    MalangResults(Path scratch) {
        this.scratch = scratch;
    }

    /** What {@code gapai compare scenarios/malang-2024} computes with the given number of paths. */
    static StudyForecast compare(int paths) throws Exception {
        var study = Study.read(STUDY);
        var run = StudyRun.of(study, settings(paths), phase -> Monitor.NONE);
        return run.completed(run.headline(study.strategies()), new Questions(study.reference(), 0, false));
    }

    /** One strategy as it stands in a study. */
    static Forecast forecast(Study study, String strategy, int paths) throws Exception {
        return StudyRun.of(study, settings(paths), phase -> Monitor.NONE)
                .headline(strategy.equals(study.reference()) ? List.of(strategy) : List.of(study.reference(), strategy))
                .comparison()
                .forecast(strategy);
    }

    private static Settings settings(int paths) {
        return new Settings(paths, 1, Runtime.getRuntime().availableProcessors(), 0, 5, Sampling.EVEN);
    }

    static Figure picture(StudyForecast study) {
        return Charts.figures(study, EN).stream()
                .filter(figure -> figure.id().equals("final-active"))
                .findFirst()
                .orElseThrow();
    }

    String page(StudyForecast study) throws Exception {
        var reference = study.comparison().referenceForecast();
        var hindcast = study.hindcast().orElseThrow();
        return String.join(
                "\n",
                introduction(),
                "## Strategies\n",
                "On 31 December 2024; " + EN.count(reference.paths()) + " paths, seed 1.\n",
                strategies(study),
                "## With 16 and with 44 officers today\n",
                "Medians of active residents; " + EN.count(study.staffCases().get(0).comparison().referenceForecast().paths())
                        + " paths each.\n",
                officersToday(study),
                "## Activations by channel under the status quo\n",
                "From 23 April to 31 December 2024, residents, " + EN.count(reference.paths()) + " paths.\n",
                channels(reference),
                "## The officers that everything needs\n",
                "The strategy `" + EVERYTHING + "` with other numbers under `staff.added`; " + EN.count(SIDE_PATHS)
                        + " paths, the same random numbers.\n",
                moreOfficers(),
                "## Hindcast\n",
                "Started on 1 August 2022; " + EN.count(hindcast.forecast().paths()) + " paths, seed 1.\n",
                counts(hindcast),
                nearby(hindcast.nearby().orElseThrow()),
                "## What the numbers set in the hindcast do\n",
                "Medians; " + EN.count(SIDE_PATHS) + " paths, seed 1. Changed in `hindcast/world.yaml`:\n",
                hindcastSettings(),
                "## Population against known totals\n",
                knownTotals(study));
    }

    private static String introduction() {
        return """
                # Kota Malang: results

                All numbers of this page, and the picture in the README, are made by one command, which takes some minutes:

                ```
                mvn test -pl scenarios -am -Dtest=MalangResultsTest -Dsurefire.failIfNoSpecifiedTests=false -Dgapai.regenerate=true
                ```

                The first two tables and the hindcast are those of `./gapai compare scenarios/malang-2024`, the channels those of
                `./gapai run scenarios/malang-2024 --strategy status-quo`; the others come from copies of the study with the numbers named.
                What they mean stands in [malang-data.md](malang-data.md).
                """;
    }

    private static String strategies(StudyForecast study) {
        var table = new MarkdownTable(
                "strategy", "median", "90 % range", "P(≥ 160,000)", "P(≥ 25 % of holders)", "more than the status quo", "officer-days");
        for (var f : study.comparison().forecasts()) {
            table.row(
                    "`" + f.strategy() + "`" + (f.hindsight() ? " (hindsight)" : ""),
                    EN.about(f.active().last(0.5)),
                    range(f.active().last(0.05), f.active().last(0.95)),
                    EN.probability(f.target("count-160k").probability()),
                    EN.probability(f.target("share-25").probability()),
                    study.comparison().difference(f.strategy()).map(MalangResults::difference).orElse("–"),
                    EN.about(f.officerDays().value()));
        }
        return table.toString();
    }

    private static String difference(PairedDifference difference) {
        return EN.about(difference.mean().value());
    }

    private static String officersToday(StudyForecast study) {
        var few = study.staffCases().get(0).comparison();
        var many = study.staffCases().get(1).comparison();
        var table = new MarkdownTable("strategy", "16 officers", "than the status quo", "44 officers", "than the status quo");
        for (var f : study.comparison().forecasts()) {
            double ofFew = few.forecast(f.strategy()).active().last(0.5);
            double ofMany = many.forecast(f.strategy()).active().last(0.5);
            table.row(
                    "`" + f.strategy() + "`",
                    EN.about(ofFew),
                    signed(ofFew - few.referenceForecast().active().last(0.5)),
                    EN.about(ofMany),
                    signed(ofMany - many.referenceForecast().active().last(0.5)));
        }
        return table.toString();
    }

    private static String channels(Forecast forecast) {
        var table = new MarkdownTable("channel", "mean", "90 % range");
        for (ChannelResult channel : forecast.channels()) {
            table.row(
                    channel.title().en(), EN.about(channel.activations().value()), range(channel.q05().value(), channel.q95().value()));
        }
        double all = forecast.channels().stream().mapToDouble(channel -> channel.activations().value()).sum();
        return table.row("all", EN.about(all), "").toString();
    }

    private String moreOfficers() throws Exception {
        var table = new MarkdownTable(
                "more officers from 3 June", "median at the end", "P(≥ 160,000)", "kelurahan, officer-days", "walk-in and counters, activations");
        for (int more : MORE_OFFICERS) {
            var study = StudyCopy.of(STUDY, scratch.resolve("more-" + more))
                    .with("strategies/" + EVERYTHING + ".yaml", "from: 2024-06-03, value: 70}", "from: 2024-06-03, value: " + more + "}")
                    .read();
            var f = forecast(study, EVERYTHING, SIDE_PATHS);
            table.row(
                    Integer.toString(more),
                    EN.about(f.active().last(0.5)),
                    EN.probability(f.target("count-160k").probability()),
                    EN.about(channel(f, "kelurahan").officerDaysAssigned().value()),
                    EN.about(channel(f, "walk-in").activations().value() + channel(f, "counters").activations().value()));
        }
        return table.toString();
    }

    private static ChannelResult channel(Forecast forecast, String name) {
        return forecast.channels().stream().filter(channel -> channel.name().equals(name)).findFirst().orElseThrow();
    }

    private static String counts(Hindcast hindcast) {
        var table = new MarkdownTable("date", "count", "median", "90 % range", "width of the range / count", "used");
        for (var count : hindcast.observations()) {
            double low = at(hindcast.forecast(), count, 0.05);
            double high = at(hindcast.forecast(), count, 0.95);
            table.row(
                    EN.date(count.asOf()),
                    EN.count(count.count()),
                    EN.about(at(hindcast.forecast(), count, 0.5)),
                    range(low, high),
                    EN.percent((high - low) / count.count(), 0),
                    count.usedToSet() ? "to set" : "check");
        }
        return table.toString();
    }

    private static String nearby(NearbyPaths nearby) {
        return """
                Of %s paths %s passed within %s of both counts used. On these the median for %s is %s, the 90 %% range %s:
                %s of the count; %s of them lie below it.
                """
                .formatted(
                        EN.count(nearby.among()),
                        EN.count(nearby.paths()),
                        EN.percent(NearbyPaths.TOLERANCE, 0),
                        EN.date(nearby.observation().asOf()),
                        EN.about(nearby.median()),
                        range(nearby.q05(), nearby.q95()),
                        EN.percent(nearby.relativeWidth(), 0),
                        EN.percent(nearby.below(), 0));
    }

    private String hindcastSettings() throws Exception {
        var table = new MarkdownTable("changed", "1 Sep 2023 (26,046)", "22 Oct 2023 (31,100)", "between (5,054)");
        settingsRow(table, "baseline and acceptance × 0.8", x -> x * 0.8, x -> x);
        settingsRow(table, "as shipped", x -> x, x -> x);
        settingsRow(table, "baseline and acceptance × 1.25", x -> x * 1.25, x -> x);
        settingsRow(table, "imitation × 0.5", x -> x, x -> x * 0.5);
        settingsRow(table, "imitation × 2", x -> x, x -> x * 2);
        return table.toString();
    }

    private void settingsRow(MarkdownTable table, String name, DoubleUnaryOperator level, DoubleUnaryOperator imitation)
            throws Exception {
        var study = StudyCopy.of(PAST, scratch.resolve(name.replaceAll("\\W", "-")))
                .with("world.yaml", "range: 0.00009 to 0.00013", range(level, 0.00009, 0.00013))
                .with("world.yaml", "range: 21 % to 28 %", range(level, 0.21, 0.28))
                .with("world.yaml", "range: 0.0007 to 0.0014", range(imitation, 0.0007, 0.0014))
                .read();
        var f = forecast(study, study.reference(), SIDE_PATHS);
        var counts = study.observations();
        double first = at(f, counts.get(0), 0.5);
        double second = at(f, counts.get(1), 0.5);
        table.row(name, EN.about(first), EN.about(second), EN.about(second - first));
    }

    private static String range(DoubleUnaryOperator change, double low, double high) {
        return "range: " + decimal(change.applyAsDouble(low)) + " to " + decimal(change.applyAsDouble(high));
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    /** Deterministic: not a matter of paths. */
    static String knownTotals(StudyForecast study) {
        var table = new MarkdownTable("total", "date", "known", "projected", "projected − known");
        for (var total : study.population().reconciliations()) {
            table.row(
                    total.title().en() + (total.used() ? " (scaled to it)" : ""),
                    EN.date(total.date()),
                    EN.count(total.known()),
                    EN.count(Math.rint(total.projected())),
                    (total.projected() > total.known() ? "+" : "") + EN.percent(total.projected() / total.known() - 1, 1));
        }
        return table.toString();
    }

    private static double at(Forecast forecast, Observation count, double level) {
        return forecast.active().at(level).get(forecast.indexOf(count.asOf()));
    }

    private static String range(double low, double high) {
        return EN.about(low) + " – " + EN.about(high);
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + EN.about(number);
    }
}
