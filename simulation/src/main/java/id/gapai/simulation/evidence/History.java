package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All usable reports of a region, by the day they refer to, then by the day of publication. */
public record History(Region region, List<Report> reports) {
    public History {
        reports = reports.stream()
                .sorted(Comparator.comparing(Report::asOf).thenComparing(Report::published))
                .toList();
    }

    public List<Report> in(Unit unit) {
        return reports.stream().filter(report -> report.unit() == unit).toList();
    }

    /** What was public at the end of a day. */
    public History asKnownOn(LocalDate day) {
        return new History(
                region.asKnownOn(day), reports.stream().filter(report -> !report.published().isAfter(day)).toList());
    }
}
