package id.gapai.model.scenario;

import id.gapai.model.text.Text;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is to be reached at the end: a count of active residents, a share of holders, or both.
 *
 * @param count active residents, at least
 * @param share active residents as a share (0 … 1) of e-KTP holders on the same day, at least
 */
public record Target(String name, Text title, OptionalInt count, OptionalDouble share) {
    public Target {
        if (count.isEmpty() && share.isEmpty()) {
            throw new IllegalArgumentException("target " + name + " needs a count, a share or both");
        }
    }

    public boolean isReached(int active, int holders) {
        return active >= threshold(holders);
    }

    /** Active residents needed when there are so many holders. */
    public double threshold(int holders) {
        return Math.max(count.orElse(0), share.orElse(0) * holders);
    }
}
