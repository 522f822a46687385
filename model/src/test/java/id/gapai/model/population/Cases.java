package id.gapai.model.population;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/** A law, checked for many inputs. */
final class Cases {
    private Cases() {}

    /** Checks {@code n} inputs made from a seed; a failure names the seed, the number of the case and the input. */
    static <T> void forAll(long seed, int n, Function<SplittableRandom, T> generator, Consumer<T> check) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < n; i++) {
            T input = generator.apply(random);
            try {
                check.accept(input);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", case " + i + ": " + input, e);
            }
        }
    }
}
