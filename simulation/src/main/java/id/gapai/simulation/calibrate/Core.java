package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;

/**
 * Order of the core of a path: normal scores of the marked parameters, then of all others that are uncertain, then the waves: weights of slow
 * waves of demand, each even over a span of days. The split of the swings into waves that population and counts know well and ripples that
 * hardly matter follows N. Kantas, A. Beskos and A. Jasra, "Sequential Monte Carlo methods for high-dimensional inverse problems", SIAM/ASA J.
 * Uncertainty Quantification 2, 2014, 464–489.
 *
 * @param marked parameters to be calibrated
 * @param others other uncertain parameters
 * @param lastDay of the counts, 1 or more
 */
record Core(int marked, int others, int lastDay) {
    private static final int MOST_SPANS = 16;

    /** How many numbers it has. */
    int size() {
        return marked + others + 1 + spans();
    }

    private int spans() {
        return Math.min(MOST_SPANS, lastDay);
    }

    /** Day 0, from which demand starts, is a wave of its own. */
    private int waveOf(int day) {
        return day == 0 ? 0 : 1 + (int) ((day - 1L) * spans() / lastDay);
    }

    /** The marked scores of a path. */
    Doubles markedOf(Latent latent) {
        return Doubles.generate(marked, latent.core()::get);
    }

    double otherOf(Latent latent, int index) {
        return latent.core().get(marked + index);
    }

    /** Fills in the [H + 1] standard normals that move demand: the ripples without their even part over each span, and the waves instead. */
    void swings(Latent latent, double[] normals) {
        var sums = new double[1 + spans()];
        var lengths = new int[1 + spans()];
        for (int day = 0; day <= lastDay; day++) {
            sums[waveOf(day)] += latent.ripples().get(day);
            lengths[waveOf(day)]++;
        }
        for (int day = 0; day < normals.length; day++) {
            normals[day] = latent.ripples().get(day);
            if (day <= lastDay) {
                int wave = waveOf(day);
                double even = latent.core().get(marked + others + wave) / Math.sqrt(lengths[wave]);
                normals[day] += even - sums[wave] / lengths[wave];
            }
        }
    }
}
