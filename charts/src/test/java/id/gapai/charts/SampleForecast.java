package id.gapai.charts;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.SamplePath;
import id.gapai.model.forecast.Series;
import id.gapai.model.forecast.StaffMonth;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.forecast.WeeklyQuantiles;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** An invented forecast: random walks whose speed differs from path to path. */
public final class SampleForecast {
    private static final int PATHS = 400;
    private static final Target COUNT =
            new Target("count-160k", Text.same("160,000"), OptionalInt.of(160_000), OptionalDouble.empty());
    private static final Target SHARE =
            new Target("share-25", Text.same("25 %"), OptionalInt.empty(), OptionalDouble.of(0.25));
    private static final List<Text> CHANNELS = List.of(
            new Text("Counters", "Loket"),
            new Text("Word of mouth", "Dari mulut ke mulut"),
            new Text("At the recording of a new card", "Saat perekaman KTP-el baru"),
            new Text("Offices of civil servants", "Kantor ASN"),
            new Text("Schools", "Sekolah"),
            new Text("Malls", "Pusat perbelanjaan"),
            new Text("Kelurahan", "Kelurahan"),
            new Text("Campus", "Kampus"),
            new Text("Activated elsewhere", "Aktivasi di luar kota"));

    private final String name;
    private final Text title;
    private final double perDay;
    private boolean hindsight;
    private LocalDate start = SampleStudy.AS_OF;
    private int days = 253;
    private double first = 54_000;

    /** @param perDay activations per day in the middle of the paths */
    public SampleForecast(String name, String en, String id, double perDay) {
        this.name = name;
        this.title = new Text(en, id);
        this.perDay = perDay;
    }

    public SampleForecast withHindsight() {
        hindsight = true;
        return this;
    }

    public SampleForecast startingAt(LocalDate newStart, int newDays, double active) {
        start = newStart;
        days = newDays;
        first = active;
        return this;
    }

    public Forecast forecast() {
        var active = paths();
        var holders = IntStream.range(0, PATHS).mapToObj(this::holders).toList();
        var last = active.stream().mapToInt(path -> path[days - 1]).sorted().toArray();
        return new Forecast(
                name,
                title,
                new Text("What " + title.en() + " means.", "Arti dari " + title.id() + "."),
                hindsight,
                start,
                days,
                PATHS,
                1,
                bands((path, day) -> active.get(path)[day]),
                bands((path, day) -> holders.get(path)[day]),
                bands((path, day) -> active.get(path)[day] / (double) holders.get(path)[day]),
                List.of(result(COUNT, active, holders), result(SHARE, active, holders)),
                channels(),
                staff(),
                around(perDay * 3, 2),
                Ints.of(last),
                new WeeklyQuantiles(List.of(), new DoubleTable(List.of()), new DoubleTable(List.of())),
                samples(active, holders),
                ReplicateSums.NONE,
                Optional.of(new Binding(around(perDay, 9), around(perDay * 2, 9), around(0, 1))));
    }

    private List<int[]> paths() {
        var random = new Random(name.hashCode());
        var paths = new ArrayList<int[]>();
        for (int i = 0; i < PATHS; i++) {
            paths.add(path(random, perDay * Math.exp(0.18 * random.nextGaussian())));
        }
        return paths;
    }

    private int[] path(Random random, double speed) {
        var active = new int[days];
        double swing = 0;
        double sum = first;
        for (int day = 0; day < days; day++) {
            swing = 0.95 * swing + 0.12 * random.nextGaussian();
            boolean open = start.plusDays(day + 1L).getDayOfWeek().getValue() <= 5;
            sum += Math.rint(open ? 1.4 * speed * Math.exp(swing) : 0);
            active[day] = (int) sum;
        }
        return active;
    }

    private int[] holders(int path) {
        return IntStream.range(0, days)
                .map(day -> 640_000 + 24_000 * path / PATHS + 21 * day)
                .toArray();
    }

    private interface Cell {
        double at(int path, int day);
    }

    private Bands bands(Cell cell) {
        var sorted = IntStream.range(0, days)
                .mapToObj(day -> IntStream.range(0, PATHS)
                        .mapToDouble(path -> cell.at(path, day))
                        .sorted()
                        .toArray())
                .toList();
        var rows = Arrays.stream(Bands.LEVELS.toArray())
                .mapToObj(level -> series(day -> sorted.get(day)[(int) (level * (PATHS - 1))]))
                .toList();
        var mean = series(day -> Arrays.stream(sorted.get(day)).average().orElseThrow());
        return new Bands(Bands.LEVELS, rows, mean);
    }

    private Series series(IntToDoubleFunction f) {
        return new Series(perDay(f), perDay(f), perDay(f));
    }

    private Doubles perDay(IntToDoubleFunction f) {
        return Doubles.generate(days, f);
    }

    private TargetResult result(Target target, List<int[]> active, List<int[]> holders) {
        var byDay = series(day -> IntStream.range(0, PATHS)
                        .filter(path -> target.isReached(active.get(path)[day], holders.get(path)[day]))
                        .count()
                / (double) PATHS);
        var p = proportion(byDay.get(days - 1));
        var date = p.value() > 0 ? Optional.of(date(start.plusDays(days - 20L))) : Optional.<DateEstimate>empty();
        double median = active.stream().mapToInt(path -> path[days - 1]).sorted().skip(PATHS / 2).findFirst().orElseThrow();
        return new TargetResult(target, p, byDay, p, date, around(Math.max(0, 160_000 - median), 50));
    }

    /** A proportion of 400 with a normal interval, or the rule of three at its ends. */
    static Estimate proportion(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? new Estimate(0, 0, 0.0075) : new Estimate(1, 0.9925, 1);
        }
        double half = 1.96 * Math.sqrt(p * (1 - p) / PATHS);
        return new Estimate(p, Math.max(0.0001, p - half), Math.min(0.9999, p + half));
    }

    private static DateEstimate date(LocalDate date) {
        return new DateEstimate(date, date.minusDays(2), date.plusDays(2));
    }

    static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    private List<ChannelResult> channels() {
        int count = Math.min(CHANNELS.size(), 3 + (int) (perDay / 60));
        return IntStream.range(0, count).mapToObj(i -> channel(i, count)).toList();
    }

    private ChannelResult channel(int index, int count) {
        double total = perDay * days * 2.0 * (count - index) / (count * (count + 1));
        return new ChannelResult(
                "channel-" + index,
                CHANNELS.get(index),
                around(total, total / 80),
                around(total * 0.6, 9),
                around(total * 1.5, 9),
                series(day -> total / days),
                around(total * 0.1, 1),
                around(total * 0.2, 1),
                around(total / 25, 1),
                around(total / 30, 1),
                index == 0);
    }

    private StaffResult staff() {
        double asked = 8 + perDay / 20;
        var askedByDay = perDay(day -> open(day) * (asked + 4 * Math.sin(day / 30.0)));
        return new StaffResult(
                askedByDay,
                series(day -> open(day) * 20),
                series(day -> open(day) * Math.min(asked, 20)),
                series(day -> open(day) * Math.min(asked * 0.8, 17)),
                months(askedByDay),
                around(3_000, 20));
    }

    private List<StaffMonth> months(Doubles asked) {
        var byMonth = new TreeMap<YearMonth, Double>();
        for (int day = 0; day < days; day++) {
            byMonth.merge(YearMonth.from(start.plusDays(day + 1L)), asked.get(day), Double::sum);
        }
        return byMonth.entrySet().stream()
                .map(month -> new StaffMonth(
                        month.getKey().atEndOfMonth(), month.getValue(), around(420, 2), around(400, 3), around(340, 4)))
                .toList();
    }

    private int open(int day) {
        return start.plusDays(day + 1L).getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }

    private static List<SamplePath> samples(List<int[]> active, List<int[]> holders) {
        return IntStream.range(0, 4)
                .mapToObj(i -> new SamplePath(i, Ints.of(active.get(i)), Ints.of(holders.get(i))))
                .toList();
    }
}
