package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import java.util.List;
import java.util.TreeSet;

/**
 * Sums of blocks of paths, to be drawn anew with replacement: a bootstrap of means of options that may have different numbers of paths (B. Efron,
 * R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 8). Blocks are drawn within parts of the paths that the same
 * options have, as many as there are, so that every option keeps its number of paths, and options stay paired.
 */
final class Blocks {
    private static final int BLOCK = KimNelson.Settings.BLOCK;
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    /** [rows][blocks of the row] */
    private final double[][] sums;

    /** [rows] */
    private final int[] paths;

    /** Where parts end, in blocks. */
    private final int[] ends;

    /** @param rows of any lengths; the last block of a row may be smaller than the others */
    Blocks(List<Doubles> rows) {
        sums = rows.stream().map(Blocks::sums).toArray(double[][]::new);
        paths = rows.stream().mapToInt(Doubles::size).toArray();
        var lengths = new TreeSet<Integer>();
        for (double[] row : sums) {
            lengths.add(row.length);
        }
        ends = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] sums(Doubles row) {
        var sums = new double[(row.size() + BLOCK - 1) / BLOCK];
        for (int p = 0; p < row.size(); p++) {
            sums[p / BLOCK] += row.get(p);
        }
        return sums;
    }

    /**
     * The means of the rows on paths that are drawn anew.
     *
     * @param draws at the path of the replicate; its days are used
     */
    double[] means(Draws draws, long purpose) {
        var means = new double[sums.length];
        int from = 0;
        for (int end : ends) {
            for (int b = from; b < end; b++) {
                draws.startDay(b);
                add(from + (int) (draws.uniform(purpose) * (end - from)), end, means);
            }
            from = end;
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= paths[i];
        }
        return means;
    }

    /**
     * The share of the times that paths were drawn anew. What happened never or always is told by its 95 % bound; else how often it was tried says
     * little beside what is uncertain in it, and there is no interval.
     */
    static Estimate share(int hits, int times) {
        double share = hits / (double) times;
        return hits == 0 || hits == times ? CONFIDENCE.proportion(new long[] {hits}, times) : new Estimate(share, share, share);
    }

    private void add(int drawn, int end, double[] means) {
        for (int i = 0; i < means.length; i++) {
            means[i] += sums[i].length >= end ? sums[i][drawn] : 0;
        }
    }
}
