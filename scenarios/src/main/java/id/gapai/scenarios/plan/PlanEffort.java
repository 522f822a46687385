package id.gapai.scenarios.plan;

import id.gapai.simulation.allocation.CrossEntropySettings;
import id.gapai.simulation.allocation.SelectionSettings;

/**
 * How long a plan is looked for.
 *
 * @param search    of plans that are the same in all months
 * @param rounds    most rounds of exchanges between months, officers and channels
 * @param exchange  paths on which a step is measured
 * @param selection among the finalists
 * @param fresh     paths of the comparison, and of what a little more of everything would bring
 */
public record PlanEffort(CrossEntropySettings search, int rounds, int exchange, SelectionSettings selection, int fresh) {
    private static final double CERTAINTY = 0.99;

    /** Names on the command line. */
    public enum Level {
        QUICK,
        NORMAL,
        THOROUGH
    }

    /** @param fresh 0: the usual number */
    public static PlanEffort of(Level level, int fresh) {
        return switch (level) {
            case QUICK -> new PlanEffort(new CrossEntropySettings(40, 8, 3, 12, 64), 3, 96, new SelectionSettings(256, 8_000, CERTAINTY), or(fresh, 1_024));
            case NORMAL -> new PlanEffort(new CrossEntropySettings(80, 14, 3, 24, 128), 8, 256, new SelectionSettings(512, 40_000, CERTAINTY), or(fresh, 4_096));
            case THOROUGH ->
                new PlanEffort(new CrossEntropySettings(128, 20, 4, 40, 256), 10, 512, new SelectionSettings(2_048, 100_000, CERTAINTY), or(fresh, 16_384));
        };
    }

    private static int or(int given, int usual) {
        return given > 0 ? given : usual;
    }
}
