package id.gapai.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.allocation.Selection.Finalists;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final SelectionSettings SETTINGS = new SelectionSettings(100, 20_000, 0.99);

    private record Call(List<Integer> numbers, PathRange paths) {}

    private final List<Call> calls = new ArrayList<>();

    /** Common noise, and a little of one's own. */
    private Finalists finalists(double own, double... means) {
        return (numbers, paths) -> {
            calls.add(new Call(numbers, paths));
            return numbers.stream().map(k -> Doubles.generate(paths.size(), i -> means[k] + 50 * noise(paths.first() + i) + own * noise((k + 1) * 7_000_003L + paths.first() + i))).toList();
        };
    }

    private static double noise(long key) {
        return new SplittableRandom(key).doubles(12).sum() - 6;
    }

    private Selection.Selected select(Finalists finalists, int count) throws InterruptedException, IOException {
        return Selection.run(count, finalists, Objective.EXPECTED, SETTINGS, 5_000);
    }

    @Test
    void theBestIsChosenAndRivalsGetTheMostPaths() throws InterruptedException, IOException {
        var selected = select(finalists(4, 90, 99.5, 100, 50), 4);
        assertThat(selected.best()).isEqualTo(2);
        assertThat(selected.certainty()).isGreaterThanOrEqualTo(0.99);
        var paths = selected.standings().stream().map(Selection.Standing::paths).toList();
        assertThat(paths.get(1)).isGreaterThan(paths.get(0)).isGreaterThan(paths.get(3));
        assertThat(paths.get(2)).isEqualTo(paths.get(1));
        assertThat(selected.standings().get(0).behind()).isBetween(8.0, 12.0);
        assertThat(selected.standings().get(2).behind()).isZero();
    }

    @Test
    void allBeginTogetherAndNobodyMissesAPath() throws InterruptedException, IOException {
        var selected = select(finalists(4, 90, 99.5, 100, 50), 4);
        assertThat(calls.get(0)).isEqualTo(new Call(List.of(0, 1, 2, 3), new PathRange(5_000, 100)));
        for (int k = 0; k < 4; k++) {
            int finalist = k;
            int next = 5_000;
            for (var call : calls.stream().filter(call -> call.numbers().contains(finalist)).toList()) {
                assertThat(call.paths().first()).isEqualTo(next);
                next = call.paths().end();
            }
            assertThat(next - 5_000).isEqualTo(selected.standings().get(k).paths());
        }
        assertThat(selected.next()).isEqualTo(calls.stream().mapToInt(call -> call.paths().end()).max().orElseThrow());
    }

    @Test
    void theWorkEndsWhenItIsDone() throws InterruptedException, IOException {
        var selected = select(finalists(20, 100, 100.001, 100.002), 3);
        int work = selected.standings().stream().mapToInt(Selection.Standing::paths).sum();
        assertThat(work).isBetween(20_000, 20_000 + 3 * 128);
        assertThat(selected.certainty()).isLessThan(0.99);
    }

    @Test
    void equalsNeedNoWork() throws InterruptedException, IOException {
        var selected = select(finalists(0, 100, 100, 90), 3);
        assertThat(selected.best()).isZero();
        assertThat(selected.certainty()).isEqualTo(1);
        assertThat(calls).hasSize(1);
    }

    @Test
    void oneAloneIsTheBest() throws InterruptedException, IOException {
        var selected = select(finalists(4, 1), 1);
        assertThat(selected.best()).isZero();
        assertThat(selected.certainty()).isEqualTo(1);
    }

    @Test
    void certaintyAmongSomeIsThatOfTheirRivalry() throws InterruptedException, IOException {
        var selected = select(finalists(20, 100, 100.001, 90), 3);
        assertThat(selected.certainty(selected.best(), k -> k == 2)).isGreaterThan(0.99);
        assertThat(selected.certainty(selected.best(), k -> true)).isEqualTo(selected.certainty());
    }
}
