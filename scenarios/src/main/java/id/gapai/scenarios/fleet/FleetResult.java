package id.gapai.scenarios.fleet;

import id.gapai.model.text.Text;
import id.gapai.simulation.fleet.FleetTally;
import id.gapai.simulation.fleet.SharesTally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a fleet came to.
 *
 * @param strategies in the order of the template
 */
public record FleetResult(FleetRun run, List<StrategyResult> strategies) {
    private static final double[] LEVELS = {0.05, 0.5, 0.95};

    /** Of the gaps of the paths, the one that so many do not exceed. */
    static final double NEED_LEVEL = 0.8;

    /**
     * One strategy.
     *
     * @param places ranked: the most probable first, of equal ones the smaller mean gap as a share of holders, then by name
     */
    public record StrategyResult(String name, Text title, Text description, List<Standing> places, Standing nation) {}

    /**
     * Where a place or the nation stands on the last day.
     *
     * @param name    of the place; empty for the nation
     * @param counts  of its own that its rate was learned from; 0 for the nation, or where nothing is borrowed
     * @param paths   behind it
     * @param reached paths that reach the target
     * @param holders mean number of holders
     * @param courses [watched day][3] active residents at 5, 50 and 95 %
     * @param gap     mean of the persons lacking, 0 on paths that reach the target
     * @param need    persons who must be activated besides for the target to be reached with 80 %
     */
    public record Standing(
            String name, String province, String level, int counts, long paths, long reached, double holders, List<List<Double>> courses, double gap, double need) {
        public double probability() {
            return reached / (double) paths;
        }

        /** Active residents at the end, at 5, 50 and 95 %. */
        public List<Double> active() {
            return courses.get(courses.size() - 1);
        }

        /** Median active residents as a share of the mean holders. */
        public double share() {
            return active().get(1) / holders;
        }
    }

    static FleetResult of(FleetRun run, FleetTally tally) {
        var template = run.studies().template();
        var strategies = new ArrayList<StrategyResult>();
        for (int s = 0; s < template.strategies().size(); s++) {
            int index = s;
            var scenario = template.scenario(template.strategies().get(s));
            var places = IntStream.range(0, run.places().size())
                    .mapToObj(p -> place(run, p, tally.place(p, index)))
                    .sorted(Comparator.comparingDouble((Standing standing) -> -standing.probability())
                            .thenComparingDouble(standing -> standing.gap() / standing.holders())
                            .thenComparing(Standing::name))
                    .toList();
            var nation = standing("", "", "", 0, tally.nation(s));
            strategies.add(new StrategyResult(scenario.strategy(), scenario.title(), scenario.description(), places, nation));
        }
        return new FleetResult(run, List.copyOf(strategies));
    }

    private static Standing place(FleetRun run, int p, SharesTally tally) {
        var row = run.studies().places().get(p).row();
        var outlook = run.studies().outlooks().get(row.name());
        return standing(row.name(), row.province(), row.level().name().toLowerCase(Locale.ROOT), outlook == null ? 0 : outlook.counts(), tally);
    }

    private static Standing standing(String name, String province, String level, int counts, SharesTally tally) {
        var courses = IntStream.range(0, tally.days())
                .mapToObj(d -> {
                    double[] at = tally.active(d).quantiles(LEVELS);
                    return List.of(at[0], at[1], at[2]);
                })
                .toList();
        return new Standing(
                name, province, level, counts, tally.paths(), tally.reached(), tally.holders().mean(), courses, tally.meanGap(),
                tally.gapQuantile(NEED_LEVEL));
    }
}
