package id.gapai.simulation.trial;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.scenario.Target;
import java.util.List;

/**
 * What the n paths of a range came to under one model. Index i is path {@code paths.first() + i}.
 *
 * @param active      [n] active residents at the end
 * @param holders     [n] e-KTP holders at the end
 * @param watched     by day that was asked for, in that order: [n] active residents at its close
 * @param channels    in the order of the model's channels
 */
public record Outcome(PathRange paths, Ints active, Ints holders, List<Ints> watched, List<ChannelOutcome> channels) {
    public Outcome {
        watched = List.copyOf(watched);
        channels = List.copyOf(channels);
    }

    /**
     * Sums over all days of one channel.
     *
     * @param activations  [n] residents activated
     * @param nonresidents [n] people activated who count for another place
     * @param officerDays  [n] officer-days assigned
     * @param busyDays     [n] officer-days of work done
     */
    public record ChannelOutcome(Ints activations, Ints nonresidents, Ints officerDays, Doubles busyDays) {}

    /** Whether a path reaches the target at the end. */
    public boolean isReached(Target target, int i) {
        return target.isReached(active.get(i), holders.get(i));
    }

    /** How many paths reach the target at the end. */
    public int reached(Target target) {
        int reached = 0;
        for (int i = 0; i < paths.size(); i++) {
            reached += isReached(target, i) ? 1 : 0;
        }
        return reached;
    }

    /** [n] officer-days assigned over all channels. */
    public Ints officerDays() {
        return Ints.generate(paths.size(), i -> channels.stream().mapToInt(channel -> channel.officerDays().get(i)).sum());
    }
}
