package id.gapai.simulation;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.sampling.Sampling;
import java.util.Random;

/** A run of which only one share is asked for, each path counting with the same probability. */
final class BernoulliRun {
    private BernoulliRun() {}

    /** The interval at the look at which a run ends. */
    static Estimate until(Precision precision, double share, Random random) {
        var looks = Looks.of(precision, Integer.MAX_VALUE);
        int count = 0;
        int paths = 0;
        while (paths < looks.last()) {
            int end = Bounds.next(paths, looks.last());
            count += count(end - paths, share, random);
            paths = end;
            var estimate = estimate(count, paths, looks);
            if (Math.max(estimate.value() - estimate.low(), estimate.high() - estimate.value()) <= precision.halfWidth()) {
                return estimate;
            }
        }
        throw new AssertionError("the last look did not suffice");
    }

    static Estimate estimate(int count, int paths, Looks looks) {
        return new Confidence(looks.levelAt(paths), Sampling.INDEPENDENT).proportion(new long[] {count}, paths);
    }

    private static int count(int paths, double share, Random random) {
        int count = 0;
        for (int i = 0; i < paths; i++) {
            if (random.nextDouble() < share) {
                count++;
            }
        }
        return count;
    }
}
