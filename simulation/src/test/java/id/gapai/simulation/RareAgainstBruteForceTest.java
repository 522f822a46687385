package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Steered paths against 10^7 plain ones, on a small model that has what makes Malang's hard: two channels of uncertain attendance that can
 * stand in for each other, swings of demand with a memory longer than the horizon, and people who run out. H0: the probabilities are the same.
 * Their difference must lie within 3.9 of its standard errors (1e-4 two-sided); seeds fixed.
 */
class RareAgainstBruteForceTest {
    private static final int COUNT = 5_000;
    private static final int PLAIN_PATHS = 10_000_000;
    private static final double MOST_STANDARD_ERRORS = 3.9;

    @Test
    @Tag("deep")
    void agree() throws InterruptedException, IOException {
        var candidate = GivenCandidate.of("small", List.of(RareTest.target(COUNT)), model());
        var rare = Simulation.rare(candidate, RareTest.target(COUNT), 20_000, 1, 2, Monitor.NONE);
        var settings = new Settings(PLAIN_PATHS, 2, 2, 0, 0, Sampling.INDEPENDENT);
        var plain = Simulation.compare(List.of(candidate), "small", settings, Monitor.NONE).forecasts().get(0).targets().get(0).probability();
        System.out.println("steered " + rare + " plain " + plain);

        double hits = plain.value() * PLAIN_PATHS;
        double error = Math.sqrt(rare.relativeError() * rare.relativeError() + 1 / hits);
        assertThat(hits).isGreaterThan(100);
        assertThat(Math.abs(rare.probability().value() / plain.value() - 1) / error).isLessThan(MOST_STANDARD_ERRORS);
    }

    private static CompiledModel model() {
        var plain = PlainModel.of(10).segment("all", 20_000, 0, 0.5).demand(0.6, 30);
        plain.visit(plain.freeDesk("mall", 1), new LogNormal(60, 0.5), 1, 1);
        return plain.visit(plain.freeDesk("school", 1), new LogNormal(60, 0.5), 1, 1).build();
    }
}
