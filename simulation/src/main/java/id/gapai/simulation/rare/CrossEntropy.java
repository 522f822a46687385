package id.gapai.simulation.rare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One step of the cross-entropy method (R. Y. Rubinstein and D. P. Kroese, "The Cross-Entropy Method", Springer 2004, chapter 2): a mixture of
 * shifted normals is fitted to the tenth of the paths that came nearest to the event, weighted back, and the next paths are drawn from it.
 * Several parts follow an event that can come about in several ways, such as by many visitors at one channel or at another. The greatest
 * weights are cut to the size of the largest of the rest, so that a few points do not decide (E. Koblents and J. Míguez, "A population Monte
 * Carlo scheme with transformed weights", Statistics and Computing 25, 2015, doi:10.1007/s11222-013-9440-2); this moves the fit, not the
 * estimate. A score whose mean is not {@value #SURE} standard errors from 0 is not shifted: that would only make weights uneven.
 *
 * @param reached whether at least a tenth of the paths had the event, so that the step was made towards the event itself
 * @param level   how near the nearest tenth is, persons
 * @param mixture for the next paths
 */
public record CrossEntropy(boolean reached, double level, ShiftMixture mixture) {
    private static final double ELITE = 0.1;
    private static final double CUT = 0.1;
    private static final double SURE = 3;
    private static final int PARTS = 5;

    /** The step from the paths of a sample. */
    public static CrossEntropy step(PathSample sample, Event event) {
        var margins = sample.margins();
        double[] scores = IntStream.range(0, sample.size()).mapToDouble(i -> event.score(margins.get(i))).sorted().toArray();
        double level = scores[scores.length - (int) Math.ceil(ELITE * scores.length)];
        int[] happened = IntStream.range(0, sample.size()).filter(i -> event.happens(margins.get(i))).toArray();
        boolean reached = happened.length >= ELITE * sample.size();
        int[] elite = reached
                ? happened
                : IntStream.range(0, sample.size()).filter(i -> event.score(margins.get(i)) >= level).toArray();
        return new CrossEntropy(reached, level, mixture(sample, elite));
    }

    /** The fit, or the mixture as it was where weights are too small for a double. */
    private static ShiftMixture mixture(PathSample sample, int[] elite) {
        double[][] points = Arrays.stream(elite).mapToObj(sample::scores).toArray(double[][]::new);
        double[] weights = cut(Arrays.stream(points).mapToDouble(sample.source()::weight).toArray());
        if (Arrays.stream(weights).allMatch(w -> w == 0)) {
            return sample.source().mixture();
        }
        for (int axis = 0; axis < points[0].length; axis++) {
            if (!matters(points, weights, axis)) {
                clear(points, axis);
            }
        }
        return ShiftMixture.defensive(MixtureFit.of(points, weights, PARTS));
    }

    private static double[] cut(double[] weights) {
        double[] sorted = Arrays.stream(weights).sorted().toArray();
        double most = sorted[sorted.length - 1 - (int) (CUT * sorted.length)];
        return Arrays.stream(weights).map(w -> Math.min(w, most)).toArray();
    }

    private static boolean matters(double[][] points, double[] weights, int axis) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * points[i][axis];
            weight += weights[i];
        }
        double mean = sum / weight;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = weights[i] * (points[i][axis] - mean);
            squares += part * part;
        }
        return Math.abs(sum) > SURE * Math.sqrt(squares);
    }

    private static void clear(double[][] points, int axis) {
        for (double[] point : points) {
            point[axis] = 0;
        }
    }
}
