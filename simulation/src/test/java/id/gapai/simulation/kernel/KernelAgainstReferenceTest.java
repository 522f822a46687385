package id.gapai.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel.Demand;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.KnownSwing;
import id.gapai.simulation.compiled.JointModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.compiled.RandomModels;
import id.gapai.simulation.compiled.RandomRules;
import org.junit.jupiter.api.Test;

/** The kernel and the slow reference, fed the same draws, agree on every count of every day. */
class KernelAgainstReferenceTest {
    private static final double BUSY_ROUNDING = 1.0 / KernelState.UNITS_PER_OFFICER_DAY;

    @Test
    void agreeOnRandomModels() {
        RandomModels.forAll(1, 300, (model, seed) -> assertAgreement(model, seed, 2));
    }

    /** Some on, some off, on paths side by side. */
    @Test
    void agreeOnModelsWithRules() {
        RandomModels.forAll(2, 300, (model, seed) -> assertAgreement(RandomRules.on(model, seed), seed, 5));
        assertAgreement(RandomRules.on(Models.malangLike(), 9), 9, 3);
    }

    @Test
    void agreeOnAModelOfTheSizeOfMalang() {
        assertAgreement(Models.malangLike(), 5, 3);
    }

    /** Three rows and one of the demand's, of today or of a week ago; with several paths all rows come up. */
    @Test
    void agreeOnModelsWithAJointSample() {
        var sample = new JointSample(
                List.of("volatility", "swing", "hazard"),
                new DoubleTable(List.of(Doubles.of(0.1, 2, 0.001), Doubles.of(0.5, -1, 0.01), Doubles.of(0.9, 0, 0.003))));
        for (int age : new int[] {0, 7}) {
            var demand = new Demand(
                    sample.distribution("volatility"),
                    new Uniform(5, 20),
                    Optional.of(new KnownSwing(sample.distribution("swing"), age)));
            var model = PlainModel.of(15).segment("all", 9000, 500, 0.7).hazard("letters", 0.001, 0.01);
            model.channel(new Hazard(
                    model.freeDesk("marked", 1), sample.distribution("hazard").scaled(2), Distribution.of(0), Doubles.of(1), Doubles.filled(15, 1)));
            assertAgreement(JointModels.of(model.build(), demand, sample), 3, 12);
        }
    }

    /** More leave than places are kept for. */
    @Test
    void agreeWhereCrowdsLeave() {
        var model = PlainModel.of(20).segment("all", 9000, 2500, 0.7).demography(0, 0.1, 900, 0).hazard("letters", 0.02, 0.01).build();
        assertAgreement(model, 6, 5);
    }

    /** Paths run side by side, each against its own reference. */
    private static void assertAgreement(CompiledModel model, long seed, int paths) {
        var kernel = Paths.kernel(model);
        var state = kernel.newState();
        var references = IntStream.range(0, paths).mapToObj(path -> new Reference(model, seed, path)).toList();
        kernel.start(state, seed, 0, paths);
        for (int k = 0; k < paths; k++) {
            assertSameStocks(PathState.of(state, k), references.get(k));
        }
        for (int day = 1; day <= model.days(); day++) {
            kernel.step(state, day);
            for (int k = 0; k < paths; k++) {
                references.get(k).step(day);
                assertSameStocks(PathState.of(state, k), references.get(k));
                assertSameService(PathState.of(state, k), references.get(k));
            }
        }
    }

    private static void assertSameStocks(PathState state, Reference reference) {
        assertThat(state.susceptible()).containsExactly(reference.stocks.stream().mapToInt(s -> s.s).toArray());
        assertThat(state.unreachable()).containsExactly(reference.stocks.stream().mapToInt(s -> s.u).toArray());
        assertThat(state.active()).containsExactly(reference.stocks.stream().mapToInt(s -> s.a).toArray());
        assertThat(state.unrecorded()).isEqualTo(reference.unrecorded);
        assertThat(state.down()).isEqualTo(reference.down);
    }

    private static void assertSameService(PathState state, Reference reference) {
        assertThat(state.present()).isEqualTo(reference.present);
        for (int c = 0; c < reference.done.size(); c++) {
            var done = reference.done.get(c);
            assertThat(state.assigned()[c]).isEqualTo(done.assigned());
            assertThat(state.activations()[c]).isEqualTo(done.residents());
            assertThat(state.nonresidents()[c]).isEqualTo(done.nonresidents());
            assertThat(state.turnedAway()[c]).isEqualTo(done.turnedAway());
            assertThat(state.busyUnits()[c] * BUSY_ROUNDING).isCloseTo(done.busy(), within(BUSY_ROUNDING));
        }
    }
}
