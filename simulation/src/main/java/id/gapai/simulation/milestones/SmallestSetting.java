package id.gapai.simulation.milestones;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The smallest setting of a lever at which a share of paths is as large as wanted, on one sample of paths: one step above the first setting,
 * then twice as far each time, then halving between the last that was too little and the first that was not. A lever whose share rises to
 * the wanted one and falls again between two settings that are looked at is taken for one that does not reach it. Mutable.
 */
public final class SmallestSetting {
    /** A share of paths at a setting of the lever, 0 … 1. */
    @FunctionalInterface
    public interface Share {
        /**
         * @throws InterruptedException if the calling thread is interrupted
         * @throws IOException          if what was kept of the paths cannot be read or written
         */
        double at(int setting) throws InterruptedException, IOException;
    }

    /**
     * What was found.
     *
     * @param smallest setting that reaches the wanted share; empty: none that was looked at
     * @param best     the setting looked at with the largest share; of equals the largest
     */
    public record Found(OptionalInt smallest, int best) {}

    private final int most;
    private final double wanted;
    private final Share share;
    private final TreeMap<Integer, Double> tried = new TreeMap<>();

    private SmallestSetting(int most, double wanted, Share share) {
        this.most = most;
        this.wanted = wanted;
        this.share = share;
    }

    /**
     * Looks from a setting upwards.
     *
     * @param first the least setting that comes into question
     * @param most  the last one, not below the first
     */
    public static Found of(int first, int most, double wanted, Share share) throws InterruptedException, IOException {
        if (first > most) {
            throw new IllegalArgumentException("no setting from " + first + " to " + most);
        }
        return new SmallestSetting(most, wanted, share).found(first);
    }

    private Found found(int first) throws InterruptedException, IOException {
        int below = first - 1;
        int at = first;
        for (int step = 1; !isReached(at); step *= 2) {
            if (at == most) {
                return new Found(OptionalInt.empty(), best());
            }
            below = at;
            at = Math.min(most, at + step);
        }
        while (at - below > 1) {
            int middle = (below + at) / 2;
            if (isReached(middle)) {
                at = middle;
            } else {
                below = middle;
            }
        }
        return new Found(OptionalInt.of(at), best());
    }

    private boolean isReached(int setting) throws InterruptedException, IOException {
        if (!tried.containsKey(setting)) {
            tried.put(setting, share.at(setting));
        }
        return tried.get(setting) >= wanted;
    }

    private int best() {
        int best = tried.firstKey();
        for (var entry : tried.entrySet()) {
            best = entry.getValue() >= tried.get(best) ? entry.getKey() : best;
        }
        return best;
    }
}
