package id.gapai.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.RandomModels;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Inflow − outflow = change, exactly, on every path and day; the flows are drawn again by name. */
class ConservationTest {
    @Test
    void personsAreConserved() {
        RandomModels.forAll(2, 200, (model, seed) -> check(model, seed, 0));
    }

    private static void check(CompiledModel model, long seed, int path) {
        var kernel = Paths.kernel(model);
        var state = kernel.newState();
        kernel.start(state, seed, path);
        var flows = Flows.of(model, seed, path);
        for (int day = 1; day <= model.days(); day++) {
            var draws = NamedDraws.of(seed, path, day);
            int persons = state.totalHolders() + state.unrecorded - flows.exits(draws, state, day);
            int active = state.totalActive() - flows.activeExits(draws, state, day);
            kernel.step(state, day);
            assertThat(state.totalHolders() + state.unrecorded).isEqualTo(persons + flows.turning17(draws, day) + flows.arrivals(draws, day));
            assertThat(state.totalActive()).isEqualTo(active + flows.activeArrivals(draws, day) + IntStream.of(state.activations).sum());
        }
    }

    private record Flows(CompiledModel model, double cohort, double exit, double arrival, double activeShare) {
        static Flows of(CompiledModel model, long seed, int path) {
            var draws = NamedDraws.of(seed, path, 0);
            var demography = model.demography();
            return new Flows(
                    model,
                    positive(draws, "cohortMultiplier", demography.cohortMultiplier()),
                    positive(draws, "exitMultiplier", demography.exitMultiplier()),
                    positive(draws, "arrivalMultiplier", demography.arrivalMultiplier()),
                    Math.min(1, positive(draws, "arrivalActiveShare", demography.arrivalActiveShare())));
        }

        private static double positive(NamedDraws draws, String name, Distribution distribution) {
            return Math.max(0, Paths.quantile(distribution).at(draws.uniform("parameter/demography/" + name)));
        }

        int turning17(NamedDraws draws, int day) {
            return draws.poisson("turning17", model.demography().turning17().get(day - 1) * cohort);
        }

        private int arrivals(NamedDraws draws, int g, int day) {
            return draws.poisson("arrivals/" + model.segments().get(g), model.demography().arrivals().get(g, day - 1) * arrival);
        }

        int arrivals(NamedDraws draws, int day) {
            return segments().map(g -> arrivals(draws, g, day)).sum();
        }

        int activeArrivals(NamedDraws draws, int day) {
            return segments()
                    .map(g -> draws.binomial("arrivals/" + model.segments().get(g) + "/active", arrivals(draws, g, day), activeShare))
                    .sum();
        }

        private int exits(NamedDraws draws, int g, String state, int count, int day) {
            double e = Math.min(1, model.demography().exitProbability().get(g, day - 1) * exit);
            return draws.binomial("exit/" + model.segments().get(g) + "/" + state, count, e);
        }

        int activeExits(NamedDraws draws, KernelState before, int day) {
            return segments().map(g -> exits(draws, g, "A", before.active[g], day)).sum();
        }

        int exits(NamedDraws draws, KernelState before, int day) {
            return activeExits(draws, before, day)
                    + segments()
                            .map(g -> exits(draws, g, "S", before.susceptible[g], day) + exits(draws, g, "U", before.unreachable[g], day))
                            .sum();
        }

        private IntStream segments() {
            return IntStream.range(0, model.segments().size());
        }
    }
}
