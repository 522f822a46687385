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
        var parameters = NamedDraws.of(seed, path, 0);
        for (int day = 1; day <= model.days(); day++) {
            var flows = new Flows(model, parameters, NamedDraws.of(seed, path, day), day);
            var before = PathState.of(state, 0);
            int persons = persons(before) - flows.exits(before);
            int active = before.totalActive() - flows.activeExits(before);
            kernel.step(state, day);
            var after = PathState.of(state, 0);
            assertThat(persons(after)).isEqualTo(persons + flows.turning17() + flows.arrivals());
            assertThat(after.totalActive()).isEqualTo(active + flows.activeArrivals() + IntStream.of(after.activations()).sum());
            assertThat(IntStream.of(after.susceptible()).sum() + after.totalActive()).isEqualTo(IntStream.of(after.reachable()).sum());
        }
    }

    private static int persons(PathState state) {
        return state.totalHolders() + state.unrecorded();
    }

    private record Flows(CompiledModel model, NamedDraws parameters, NamedDraws today, int day) {
        int turning17() {
            var demography = model.demography();
            return today.poisson("turning17", demography.turning17().get(day - 1) * factor("cohortMultiplier", demography.cohortMultiplier()));
        }

        int exits(PathState before) {
            return segments().map(g -> reachableExits(before, g) + unreachableExits(before, g)).sum();
        }

        private int reachableExits(PathState before, int g) {
            return exits("/reachable", before.reachable()[g], g);
        }

        private int unreachableExits(PathState before, int g) {
            return exits("/unreachable", before.unreachable()[g], g);
        }

        private int exits(String who, int people, int g) {
            double multiplier = factor("exitMultiplier", model.demography().exitMultiplier());
            double e = Math.min(1, model.demography().exitProbability().get(g, day - 1) * multiplier);
            return today.binomial("exit/" + segment(g) + who, people, e);
        }

        int activeExits(PathState before) {
            return segments().map(g -> activeExits(before, g)).sum();
        }

        private int activeExits(PathState before, int g) {
            int active = before.active()[g];
            return today.taken("exit/" + segment(g) + "/active", active, before.reachable()[g] - active, reachableExits(before, g));
        }

        int activeArrivals() {
            return segments().map(g -> arrivals(g, "active", activeShare())).sum();
        }

        int arrivals() {
            return activeArrivals() + segments().map(this::inactiveArrivals).sum();
        }

        private int inactiveArrivals(int g) {
            double reachable = Math.min(1, factor("reachableShare/" + segment(g), model.reachableShare().get(g), ""));
            double inactive = 1 - activeShare();
            return arrivals(g, "susceptible", inactive * reachable) + arrivals(g, "unreachable", inactive * (1 - reachable));
        }

        private int arrivals(int g, String who, double share) {
            double multiplier = factor("arrivalMultiplier", model.demography().arrivalMultiplier());
            return today.poisson("arrivals/" + segment(g) + "/" + who, model.demography().arrivals().get(g, day - 1) * multiplier * share);
        }

        private double activeShare() {
            return Math.min(1, factor("arrivalActiveShare", model.demography().arrivalActiveShare()));
        }

        private double factor(String name, Distribution distribution) {
            return factor(name, distribution, "demography/");
        }

        private double factor(String name, Distribution distribution, String prefix) {
            return Math.max(0, Paths.quantile(distribution).at(parameters.uniform("parameter/" + prefix + name)));
        }

        private String segment(int g) {
            return model.segments().get(g);
        }

        private IntStream segments() {
            return IntStream.range(0, model.segments().size());
        }
    }
}
