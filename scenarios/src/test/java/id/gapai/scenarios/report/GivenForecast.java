package id.gapai.scenarios.report;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.Series;
import id.gapai.model.forecast.StaffMonth;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.Uncertainty;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.forecast.WeeklyQuantiles;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A forecast of ten days with two targets, described by the few numbers that the sentences depend on. */
record GivenForecast(
        String name, boolean hindsight, double median, double officerDays, GivenTarget count, GivenTarget share) {
    static final LocalDate START = LocalDate.of(2024, 4, 22);
    static final int DAYS = 10;
    static final int PATHS = 10_000;
    static final Target COUNT =
            new Target("count-160k", new Text("160,000", "160.000"), OptionalInt.of(160_000), OptionalDouble.empty());
    static final Target SHARE =
            new Target("share-25", new Text("25 %", "25 %"), OptionalInt.empty(), OptionalDouble.of(0.25));

    /** @param day median first day, 0 when no path reaches the target; {@code first} share of paths that hold it on day 1 */
    record GivenTarget(double probability, int day, double first) {}

    static GivenForecast strategy(String name, double probability) {
        var target = new GivenTarget(probability, probability > 0 ? 5 : 0, 0);
        return new GivenForecast(name, false, 70_000, 1_000, target, target);
    }

    GivenForecast inHindsight() {
        return new GivenForecast(name, true, median, officerDays, count, share);
    }

    GivenForecast median(double active) {
        return new GivenForecast(name, hindsight, active, officerDays, count, share);
    }

    GivenForecast officerDays(double days) {
        return new GivenForecast(name, hindsight, median, days, count, share);
    }

    GivenForecast reachedAlready() {
        var already = new GivenTarget(count.probability, 1, 1);
        return new GivenForecast(name, hindsight, median, officerDays, already, share);
    }

    GivenForecast share(double probability, int day) {
        return new GivenForecast(name, hindsight, median, officerDays, count, new GivenTarget(probability, day, 0));
    }

    /** A study with the first strategy as the reference; the targets in the order given. */
    static StudyForecast study(List<Target> targets, GivenForecast... strategies) {
        var forecasts = List.of(strategies).stream().map(s -> s.build(targets)).toList();
        String reference = strategies[0].name;
        var differences = forecasts.stream()
                .skip(1)
                .map(f -> new PairedDifference(
                        f.strategy(), reference, around(900, 50), around(100, 80), around(910, 60), around(1_700, 90), new Estimate(0.05, 0.04, 0.06), around(2_000, 30)))
                .toList();
        return new StudyForecast(
                "malang",
                Text.same("Malang"),
                START,
                START.plusDays(DAYS),
                new Comparison(reference, forecasts, differences),
                List.of(),
                Optional.empty(),
                new PopulationView(START, Doubles.filled(101, 4_000), Doubles.filled(101, 4_100), List.of(), List.of()),
                List.of(),
                Text.same("Source: test"),
                Uncertainty.NONE);
    }

    static StudyForecast study(GivenForecast... strategies) {
        return study(List.of(COUNT, SHARE), strategies);
    }

    private Forecast build(List<Target> targets) {
        return new Forecast(
                name,
                new Text(name, name),
                Text.same("Description of " + name),
                hindsight,
                START,
                DAYS,
                PATHS,
                1,
                bands(median, 0.1),
                bands(650_000, 0.01),
                bands(median / 650_000, 0.1),
                targets.stream().map(this::result).toList(),
                List.of(counter()),
                new StaffResult(Doubles.filled(DAYS, 20), perDay(18), perDay(15), perDay(12),
                        List.of(new StaffMonth(START.plusDays(DAYS), 500, around(450, 3), around(400, 4), around(300, 5))), around(officerDays, 10)),
                around(officerDays, 2),
                Ints.of((int) median),
                weekly(),
                List.of(),
                ReplicateSums.NONE,
                Optional.of(new Binding(around(10, 15), around(700, 40), around(30, 20))));
    }

    /** Evenly spread between 0 and twice the median. */
    private WeeklyQuantiles weekly() {
        var days = WeeklyQuantiles.days(DAYS);
        var active = Doubles.generate(WeeklyQuantiles.LEVELS.size(), i -> 2 * median * WeeklyQuantiles.LEVELS.get(i));
        var share = Doubles.generate(active.size(), i -> active.get(i) / 650_000);
        return new WeeklyQuantiles(
                days.stream().map(day -> START.plusDays(day)).toList(),
                new DoubleTable(days.stream().map(day -> active).toList()),
                new DoubleTable(days.stream().map(day -> share).toList()));
    }

    private TargetResult result(Target target) {
        var given = target.count().isPresent() ? count : share;
        double p = given.probability;
        var interval = p <= 0
                ? new Estimate(0, 0, 0.0003)
                : p >= 1 ? new Estimate(1, 0.9997, 1) : new Estimate(p, p * 0.99, Math.min(1, p * 1.01));
        return new TargetResult(
                target,
                interval,
                byDay(t -> t == 0 ? given.first : p),
                interval,
                given.day == 0 ? Optional.empty() : Optional.of(date(START.plusDays(given.day))),
                new Estimate(90_000, 89_000, 91_000));
    }

    private ChannelResult counter() {
        return new ChannelResult(
                "counter",
                new Text("Counters", "Loket"),
                new Estimate(5_000, 4_900, 5_100),
                around(4_000, 120),
                around(6_000, 130),
                perDay(500),
                around(10, 1),
                around(20, 2),
                around(officerDays, 2),
                around(officerDays * 0.9, 2),
                true);
    }

    private static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    private static DateEstimate date(LocalDate date) {
        return new DateEstimate(date, date.minusDays(2), date.plusDays(1));
    }

    private static Series perDay(double value) {
        return byDay(t -> value);
    }

    /** One percent about the value. */
    private static Series byDay(IntToDoubleFunction value) {
        return new Series(
                Doubles.generate(DAYS, value),
                Doubles.generate(DAYS, t -> value.applyAsDouble(t) * 0.99),
                Doubles.generate(DAYS, t -> value.applyAsDouble(t) * 1.01));
    }

    private static Bands bands(double median, double spread) {
        var rows = IntStream.range(0, Bands.LEVELS.size())
                .mapToObj(i -> perDay(median * (1 + spread * (Bands.LEVELS.get(i) - 0.5))))
                .toList();
        return new Bands(Bands.LEVELS, rows, perDay(median));
    }
}
