package id.gapai.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.gapai.simulation.compiled.Models;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip of the kernel stops the run and says where: here something is changed behind its back, on the last of some paths, on one day. */
class LedgerTest {
    private static final long SEED = 11;
    private static final int FIRST = 40;
    private static final int SIZE = 5;
    private static final int LANE = SIZE - 1;
    private static final int DAY = 6;

    /** An index of the first segment in the lane. */
    private static final int I = LANE;

    private static Stream<Arguments> slips() {
        return Stream.of(
                slip(Law.PERSONS_CONSERVED, "somebody appears among the unreachable", s -> s.world.unreachable[I]++),
                slip(Law.PERSONS_CONSERVED, "somebody unrecorded is lost", s -> s.world.unrecorded[LANE]--),
                slip(Law.NO_NEGATIVE_COUNT, "nobody is unrecorded, less one", s -> s.world.unrecorded[LANE] = -1_000_000),
                slip(Law.NO_NEGATIVE_COUNT, "too many unreachable leave", s -> {
                    s.world.unreachable[I] -= 1_000_000_000;
                    s.world.reachable[I] += 1_000_000_000;
                }),
                slip(Law.ACTIVE_CONSERVED, "an activation that nobody made", s -> s.active[I]++),
                slip(Law.WITHIN_CAPACITY, "more active than reachable, whom a channel takes back", s -> {
                    s.ledger.active[LANE] += 500_000;
                    s.active[I] += 500_000;
                }));
    }

    private static Arguments slip(Law law, String what, Consumer<KernelState> slip) {
        return Arguments.of(law, what, slip);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void isFoundBetweenDays(Law law, String what, Consumer<KernelState> slip) {
        check(law, (kernel, state) -> {
            slip.accept(state);
            kernel.step(state, DAY);
        });
    }

    private static Stream<Arguments> slipsWithinADay() {
        return Stream.of(
                slip(Law.REACHABLE_DIVIDED, "served, but still susceptible", s -> s.susceptible[I]++),
                slip(Law.NO_NEGATIVE_COUNT, "more served than susceptible", s -> {
                    s.active[I] += s.susceptible[I] + 1;
                    s.susceptible[I] = -1;
                }),
                slip(Law.ACTIVE_CONSERVED, "served, but not booked", s -> {
                    s.active[I]++;
                    s.susceptible[I]--;
                }),
                slip(Law.WITHIN_CAPACITY, "more served than officers can serve", s -> s.capacity[s.open[0]][LANE] = -1),
                slip(Law.WITHIN_CAPACITY, "a negative number of non-residents", s -> s.nonresidents[s.open[0]][LANE] = -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slipsWithinADay")
    void isFoundWithinADay(Law law, String what, Consumer<KernelState> slip) {
        check(law, (kernel, state) -> {
            kernel.world().step(state.world, DAY);
            kernel.kernel().stepUnchecked(state, DAY);
            slip.accept(state);
            state.ledger.close(state, DAY);
        });
    }

    @Test
    void anOfficerInTwoPlacesIsFound() {
        check(Law.OFFICERS_DIVIDED, (kernel, state) -> {
            kernel.step(state, DAY);
            state.assigned[state.open[0]][LANE]++;
            state.ledger.officers(state, DAY);
        });
    }

    private static void check(Law law, BiConsumer<Alone, KernelState> goWrong) {
        var kernel = Paths.kernel(Models.malangLike());
        var state = kernel.newState();
        kernel.start(state, SEED, FIRST, SIZE);
        for (int day = 1; day < DAY; day++) {
            kernel.step(state, day);
        }
        var broken = catchThrowableOfType(BrokenLaw.class, () -> goWrong.accept(kernel, state));
        assertThat(broken).isNotNull();
        assertThat(broken.law()).isEqualTo(law);
        assertThat(broken.seed()).isEqualTo(SEED);
        assertThat(broken.path()).isEqualTo(FIRST + LANE);
        assertThat(broken.day()).isEqualTo(DAY);
    }
}
