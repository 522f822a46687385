package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question to a forecaster: given what was public about a region at an origin, what will a later report say?
 *
 * @param known  reports of the region, all in the unit of the target, public at the origin, by their days; at least one
 * @param target the later report
 */
public record Case(Region region, LocalDate origin, List<Report> known, Report target) {
    /** An earlier report less than this many days back gives no rate: rounding would drown it. */
    public static final int LEAST_DAYS_OF_A_RATE = 45;

    public Case {
        known = List.copyOf(known);
    }

    public Unit unit() {
        return target.unit();
    }

    /** The latest count known. */
    public Report last() {
        return known.get(known.size() - 1);
    }

    /** Days from the latest count known to the target. */
    public int days() {
        return target.day() - last().day();
    }

    /** The latest report at least {@link #LEAST_DAYS_OF_A_RATE} days before the last. */
    public Optional<Report> earlier() {
        return known.stream()
                .filter(report -> last().day() - report.day() >= LEAST_DAYS_OF_A_RATE)
                .reduce((first, second) -> second);
    }

    /** Growth a day since the {@link #earlier} report, else since the launch; in the unit, below 0 if the count fell. */
    public double lastRate() {
        var earlier = earlier();
        double from = earlier.map(Report::value).orElse(0.0);
        int since = earlier.map(Report::day).orElse(0);
        return (last().value() - from) / Math.max(1, last().day() - since);
    }

    /** Growth a day from the last count to the target. */
    public double actualRate() {
        return (target.value() - last().value()) / days();
    }

    /** A rate that has a logarithm: at least {@link Unit#least} over the days of the case. */
    public double atLeast(double rate) {
        return Math.max(rate, unit().least() / days());
    }

    /** Names the case; two cases of one backtest never have the same. */
    public String id() {
        return region.name() + "/" + unit() + "/" + origin + "/" + target.asOf();
    }

    /** The same question to somebody who knows of the region only what was public at the origin. */
    public Case strict() {
        return new Case(region.asKnownOn(origin), origin, known, target);
    }
}
