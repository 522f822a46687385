package id.gapai.charts.build;

import id.gapai.model.array.Doubles;

/**
 * Sums of seven days as a step curve: two points per week. Days after the last whole week are left out, unless there is no
 * whole week; then they are raised to seven days.
 *
 * @param edges   day at the beginning and end of every week
 * @param heights sum of the week at both
 */
record Weeks(Doubles edges, Doubles heights) {
    static Weeks of(Doubles perDay) {
        if (perDay.size() < 7) {
            double raised = perDay.sum() / perDay.size() * 7;
            return new Weeks(Doubles.of(0, perDay.size()), Doubles.of(raised, raised));
        }
        int weeks = perDay.size() / 7;
        return new Weeks(
                Doubles.generate(2 * weeks, i -> (i + 1) / 2 * 7), Doubles.generate(2 * weeks, i -> sum(perDay, i / 2)));
    }

    private static double sum(Doubles perDay, int week) {
        double sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += perDay.get(7 * week + i);
        }
        return sum;
    }

    double largest() {
        double largest = 0;
        for (int i = 0; i < heights.size(); i++) {
            largest = Math.max(largest, heights.get(i));
        }
        return largest;
    }
}
