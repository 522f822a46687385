package id.gapai.simulation;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.summary.Headline;
import java.util.OptionalDouble;

/** When a comparison has paths enough, and how sure its intervals must be. */
sealed interface Goal {
    static Goal of(Settings settings) {
        return settings.precision().<Goal>map(asked -> new Asked(asked, Looks.of(asked, settings.paths())))
                .orElse(new Fixed(settings.paths()));
    }

    /** It ends with so many paths at the latest. */
    int most();

    /** The level of the intervals after so many paths. */
    double level(int paths);

    /** Whether the half-width of a strategy counts. */
    boolean concerns(String strategy, String reference);

    /** The number whose interval counts. */
    Estimate estimate(Headline headline);

    /** @param halfWidth the widest that counts, at the end of a round */
    boolean isMet(double halfWidth);

    /** How many paths there will be, as it seems after {@code paths}. */
    int expected(int paths, OptionalDouble halfWidth);

    /** A number of paths; the half-width that of the probability of the main target, for information. */
    record Fixed(int most) implements Goal {
        private static final double LEVEL = 0.95;

        @Override
        public double level(int paths) {
            return LEVEL;
        }

        @Override
        public boolean concerns(String strategy, String reference) {
            return true;
        }

        @Override
        public Estimate estimate(Headline headline) {
            return headline.probability();
        }

        @Override
        public boolean isMet(double halfWidth) {
            return false;
        }

        @Override
        public int expected(int paths, OptionalDouble halfWidth) {
            return most;
        }
    }

    /** A precision. */
    record Asked(Precision precision, Looks looks) implements Goal {
        @Override
        public int most() {
            return looks.last();
        }

        @Override
        public double level(int paths) {
            return looks.levelAt(paths);
        }

        @Override
        public boolean concerns(String strategy, String reference) {
            return precision.concerns(strategy, reference);
        }

        @Override
        public Estimate estimate(Headline headline) {
            return switch (precision.measure()) {
                case PROBABILITY -> headline.probability();
                case PROBABILITY_DIFFERENCE -> headline.probabilityDifference();
                case DIFFERENCE -> headline.difference();
                case MEDIAN -> headline.median();
            };
        }

        @Override
        public boolean isMet(double halfWidth) {
            return halfWidth <= precision.halfWidth();
        }

        @Override
        public int expected(int paths, OptionalDouble halfWidth) {
            return halfWidth.isPresent() ? looks.expected(paths, halfWidth.getAsDouble(), precision.halfWidth()) : looks.last();
        }
    }
}
