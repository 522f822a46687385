package id.gapai.simulation.goal;

import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/** A lever whose probability at every setting is known: a path reaches the target if its uniform number lies below it. */
final class KnownLever implements LeverTrials {
    private final long seed;
    private final IntToDoubleFunction probability;
    private final IntUnaryOperator active;
    private final List<PathRange> asked = new ArrayList<>();

    KnownLever(long seed, IntToDoubleFunction probability, IntUnaryOperator active) {
        this.seed = seed;
        this.probability = probability;
        this.active = active;
    }

    @Override
    public List<Attempt> run(List<Integer> settings, PathRange paths) {
        asked.add(paths);
        return settings.stream().map(setting -> attempt(setting, paths)).toList();
    }

    private Attempt attempt(int setting, PathRange paths) {
        var reached = new BitSet();
        for (int i = 0; i < paths.size(); i++) {
            double u = new SplittableRandom(seed * 1_000_003 + paths.first() + i).nextDouble();
            reached.set(i, u < probability.applyAsDouble(setting));
        }
        return new Attempt(reached, Ints.filled(paths.size(), active.applyAsInt(setting)), Ints.filled(paths.size(), setting));
    }

    List<PathRange> asked() {
        return List.copyOf(asked);
    }
}
