package id.gapai.scenarios.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The town of {@link PlanCommandTest}, whose events are always full, so that an officer at the fair makes exactly 10 activations and one at the market 25, and three officers may be out on
 * each of 61 working days; there are at most two fairs and one market a day. An event of the market costs six times as much. Whatever is planned, the
 * end is counted on one's fingers, and all plans can be tried.
 */
final class FullEvents {
    static final int FAIR = 10;
    static final int MARKET = 25;
    static final double FAIR_COST = 100_000;
    static final double MARKET_COST = 600_000;

    static final String WORLD =
            """
            name: full-events
            title: {en: Full events, id: Acara penuh}
            calendars:
              office: {weekdays: mon-fri}
            staff: {today: 3, calendar: office, offDayShare: 0 %, presence: 100 %}
            channels:
              fair:
                title: {en: Fair, id: Pameran}
                kind: visit
                priority: 10
                calendar: office
                officers: 1
                sessions: [{count: 1, weekdays: [mon]}]
                throughput: 10
                attendance: 100000
                dispersion: 1000
                acceptance: 100 %
              market:
                title: {en: Market, id: Pasar}
                kind: visit
                priority: 20
                calendar: office
                officers: 1
                sessions: [{count: 1, weekdays: [wed]}]
                throughput: 25
                attendance: 100000
                dispersion: 1000
                acceptance: 100 %
            """;

    static final String LIMITS = "limits: {eventsPerDay: {fair: 2, market: 1}}\n";
    static final String COSTS =
            """
            costs:
              officerDay: 200000
              offDay: 200000
              events: {fair: 100000, market: 600000}
            """;

    /**
     * What one day asks for.
     *
     * @param events   of a channel
     * @param officers at all of them
     */
    record Day(LocalDate date, String channel, double events, int officers) {
        static Day read(String line) {
            var cells = line.split(",");
            return new Day(LocalDate.parse(cells[0]), cells[4], Double.parseDouble(cells[6]), Integer.parseInt(cells[7]));
        }

        double activations() {
            return officers * (channel.equals("fair") ? FAIR : MARKET);
        }

        double cost() {
            return events * (channel.equals("fair") ? FAIR_COST : MARKET_COST);
        }
    }

    static final List<LocalDate> DAYS = LocalDate.of(2025, 1, 1)
            .datesUntil(LocalDate.of(2025, 3, 27))
            .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
            .toList();

    private FullEvents() {}

    /** Events on a day at a level: none to one on each of five weekdays, then two on each; those of the market begin a day later. */
    static int events(int level, int shift, LocalDate day) {
        int busy = Math.min(level, 5);
        boolean isOn = IntStream.range(0, busy).anyMatch(j -> (j * 5 / busy + shift) % 5 == day.getDayOfWeek().getValue() - 1);
        return isOn ? Math.max(1, level - 4) : 0;
    }

    /** A month with its levels: activations and cost, if three officers are enough. */
    private record Month(double activations, double cost) {}

    private static List<Month> months(int month, int fairTeam, int marketTeam) {
        var days = DAYS.stream().filter(day -> day.getMonthValue() == month).toList();
        var months = new ArrayList<Month>();
        for (int fair = 0; fair <= 6; fair++) {
            for (int market = 0; market <= 5; market++) {
                double activations = 0;
                double cost = 0;
                int most = 0;
                for (var day : days) {
                    int fairs = events(fair, 0, day);
                    int markets = events(market, 1, day);
                    activations += fairs * fairTeam * FAIR + markets * marketTeam * MARKET;
                    cost += fairs * FAIR_COST + markets * MARKET_COST;
                    most = Math.max(most, fairs * fairTeam + markets * marketTeam);
                }
                if (most <= 3) {
                    months.add(new Month(activations, cost));
                }
            }
        }
        return months;
    }

    /** The best of all plans: four pairs of teams, and in each of three months 42 pairs of levels. */
    static double best(double budget) {
        double best = 0;
        for (int teams = 0; teams < 4; teams++) {
            int fair = 1 + teams % 2;
            int market = 1 + teams / 2;
            for (var january : months(1, fair, market)) {
                for (var february : months(2, fair, market)) {
                    for (var march : months(3, fair, market)) {
                        if (january.cost + february.cost + march.cost <= budget) {
                            best = Math.max(best, january.activations + february.activations + march.activations);
                        }
                    }
                }
            }
        }
        return best;
    }
}
