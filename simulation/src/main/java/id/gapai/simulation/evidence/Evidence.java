package id.gapai.simulation.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table of observations is worth.
 *
 * @param histories of all regions, by name; some have no reports
 * @param leftOut   rows not used, by reason
 * @param widened   rows used with an error of date or value because of their grades
 */
public record Evidence(List<History> histories, Map<LeftOut, Integer> leftOut, int widened) {
    private static final int REPEATED_WITHIN_DAYS = 60;

    public Evidence {
        histories = List.copyOf(histories);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * Grades every figure.
     *
     * @param regions with every region that a figure names
     */
    public static Evidence of(List<PrintedFigure> figures, List<Region> regions) {
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        var used = new LinkedHashMap<String, List<PrintedFigure>>();
        regions.forEach(region -> used.put(region.name(), new ArrayList<>()));
        var inOrder = figures.stream()
                .sorted(Comparator.comparing(PrintedFigure::published).thenComparing(PrintedFigure::asOf))
                .toList();
        for (var figure : inOrder) {
            var earlier = used.get(figure.region());
            var reason = Grading.reason(figure).or(() -> earlier.stream().anyMatch(other -> isRepeated(other, figure))
                    ? Optional.of(LeftOut.SAME_STATEMENT)
                    : Optional.empty());
            reason.ifPresentOrElse(why -> leftOut.merge(why, 1, Integer::sum), () -> earlier.add(figure));
        }
        var histories = regions.stream()
                .sorted(Comparator.comparing(Region::name))
                .map(region -> history(region, used.get(region.name()), leftOut))
                .toList();
        int widened = (int) used.values().stream().flatMap(List::stream).filter(Evidence::isWidened).count();
        return new Evidence(histories, leftOut, widened);
    }

    public int reports() {
        return histories.stream().mapToInt(history -> history.reports().size()).sum();
    }

    /** One figure for each day: the one with the smallest error, of equals the first published. */
    private static History history(Region region, List<PrintedFigure> figures, Map<LeftOut, Integer> leftOut) {
        var best = new LinkedHashMap<String, Report>();
        figures.stream()
                .map(figure -> Grading.report(figure, region))
                .sorted(Comparator.comparingDouble(Report::error))
                .forEach(report -> best.putIfAbsent(report.unit() + "/" + report.asOf(), report));
        if (figures.size() > best.size()) {
            leftOut.merge(LeftOut.SAME_DAY, figures.size() - best.size(), Integer::sum);
        }
        return new History(region, List.copyOf(best.values()));
    }

    private static boolean isRepeated(PrintedFigure first, PrintedFigure second) {
        boolean same = first.count().isPresent() ? first.count().equals(second.count()) : first.percent().equals(second.percent()) && second.count().isEmpty();
        boolean exact = !first.isRounded() && !second.isRounded() && first.count().isPresent();
        int apart = Math.abs(Report.day(second.asOf()) - Report.day(first.asOf()));
        return same && (apart == 0 || exact && apart <= REPEATED_WITHIN_DAYS);
    }

    private static boolean isWidened(PrintedFigure figure) {
        return figure.isRounded() || figure.dateQuality() != PrintedFigure.DateQuality.STATED;
    }
}
