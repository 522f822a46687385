package id.gapai.scenarios.discover;

import java.util.Locale;

/** Which paths are looked into. */
enum Interest {
    /** Those that miss the target. */
    MISSES,
    /** Those that reach it, where nearly all miss. */
    HITS,
    /** The tenth with the fewest active residents, where hardly a path misses. */
    LOWEST,
    /** The tenth with the most, where hardly a path reaches the target. */
    HIGHEST;

    /** Above this share of misses, the hits say more. */
    static final double NEARLY_ALL = 0.9;

    /** Below this share there are too few to learn from. */
    static final double HARDLY_ANY = 0.02;

    /** Share of the paths that LOWEST and HIGHEST are. */
    static final double TENTH = 0.1;

    /** @param missed share of paths that miss the target */
    static Interest of(double missed) {
        if (missed < HARDLY_ANY) {
            return LOWEST;
        }
        if (missed > 1 - HARDLY_ANY) {
            return HIGHEST;
        }
        return missed > NEARLY_ALL ? HITS : MISSES;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
