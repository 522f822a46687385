package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All questions that histories hold. */
public final class Cases {
    /** A target refers to a day at least this many days after the origin. */
    public static final int LEAST_DAYS_AHEAD = 30;

    private Cases() {}

    /** Every day of publication with every later report in the same unit. */
    public static List<Case> of(List<History> histories) {
        var cases = new ArrayList<Case>();
        for (var history : histories) {
            for (var unit : Unit.values()) {
                addAll(cases, history.region(), history.in(unit));
            }
        }
        return List.copyOf(cases);
    }

    private static void addAll(List<Case> cases, Region region, List<Report> reports) {
        var origins = reports.stream().map(Report::published).distinct().sorted().toList();
        for (var origin : origins) {
            var known = reports.stream().filter(report -> !report.published().isAfter(origin)).toList();
            reports.stream().filter(report -> isLater(report, origin)).forEach(target -> cases.add(new Case(region, origin, known, target)));
        }
    }

    private static boolean isLater(Report report, LocalDate origin) {
        return !report.asOf().isBefore(origin.plusDays(LEAST_DAYS_AHEAD));
    }
}
