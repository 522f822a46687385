package id.gapai.simulation.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Planted boxes are found, noise is not. Seeds are fixed. */
class DiscoveryTest {
    private static final int N = 1000;
    private static final int NUMBERS = 8;

    /** Cases with uniform numbers, of interest with a probability that depends on them. */
    private static Cases cases(long seed, Predicate<double[]> inside, double chanceInside, double chanceOutside) {
        var values = new double[NUMBERS][N];
        var interesting = new boolean[N];
        var draws = new Draws();
        for (int i = 0; i < N; i++) {
            draws.startPath(seed, i);
            var point = new double[NUMBERS];
            for (int j = 0; j < NUMBERS; j++) {
                point[j] = draws.uniform(Purposes.keyOf("x" + j));
                values[j][i] = point[j];
            }
            interesting[i] = draws.uniform(Purposes.keyOf("y")) < (inside.test(point) ? chanceInside : chanceOutside);
        }
        return new Cases(values, interesting);
    }

    private static Discovery discover(Predicate<double[]> inside, double chanceInside, double chanceOutside) {
        return Discovery.of(cases(1, inside, chanceInside, chanceOutside), cases(2, inside, chanceInside, chanceOutside), 3);
    }

    @Test
    void aPlantedBoxIsFoundWithItsBounds() {
        var discovery = discover(u -> u[2] < 0.4 && u[5] > 0.5, 0.9, 0.05);
        var found = discovery.boxes().get(0);
        assertThat(found.box().restricted()).containsExactly(2, 5);
        assertThat(found.box().high().get(2)).isBetween(0.36, 0.44);
        assertThat(found.box().low().get(2)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(found.box().low().get(5)).isBetween(0.46, 0.54);
        assertThat(found.measure().density()).isBetween(0.78, 0.96);
        assertThat(found.measure().coverage()).isBetween(0.7, 0.95);
        assertThat(found.restrictions()).allSatisfy(restriction -> {
            assertThat(restriction.quasiP()).isLessThan(1e-6);
            assertThat(restriction.reproduced()).isGreaterThan(0.9);
        });
        assertThat(discovery.boxes()).hasSize(1);
    }

    @Test
    void twoSeparateBoxesAreFoundOneAfterTheOther() {
        var discovery = discover(u -> u[0] < 0.3 || u[1] > 0.75, 0.95, 0.03);
        assertThat(discovery.boxes()).hasSize(2);
        assertThat(discovery.boxes()).extracting(found -> found.box().restricted().size()).containsOnly(1);
        assertThat(discovery.boxes()).extracting(found -> found.box().restricted().get(0)).containsExactlyInAnyOrder(0, 1);
    }

    /** A false alarm has a chance of 0.1 % each, the box being tested on cases that it was not found on: 2 % over the twenty. */
    @Test
    void noiseGivesNoBox() {
        for (int k = 0; k < 20; k++) {
            var discovery = Discovery.of(cases(100 + 2 * k, u -> true, 0.3, 0), cases(101 + 2 * k, u -> true, 0.3, 0), 3);
            assertThat(discovery.boxes()).as("noise " + k).isEmpty();
        }
    }

    @Test
    void theTradeOffRunsFromEverythingToDenseBoxes() {
        var points = discover(u -> u[2] < 0.4 && u[5] > 0.5, 0.9, 0.05).tradeOff();
        assertThat(points.get(0).measure().mass()).isEqualTo(1);
        assertThat(points.get(0).measure().coverage()).isEqualTo(1);
        var last = points.get(points.size() - 1).measure();
        assertThat(last.density()).isGreaterThan(0.8);
        assertThat(last.coverage()).isLessThan(0.4);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).measure().inside()).isLessThanOrEqualTo(points.get(i - 1).measure().inside());
        }
    }

    /** A number with few values is cut between them. */
    @Test
    void tiesStayTogether() {
        var values = new double[2][200];
        var interesting = new boolean[200];
        for (int i = 0; i < 200; i++) {
            values[0][i] = i % 4;
            values[1][i] = 7;
            interesting[i] = i % 4 == 3;
        }
        var cases = new Cases(values, interesting);
        var found = Discovery.of(cases, cases, 1).boxes().get(0);
        assertThat(found.box().restricted()).containsExactly(0);
        assertThat(found.box().low().get(0)).isEqualTo(3);
        assertThat(found.measure()).isEqualTo(new Measure(50, 50, 200, 50));
    }

    @Test
    void measuresAreShares() {
        var measure = new Measure(40, 30, 200, 50);
        assertThat(measure.density()).isEqualTo(0.75);
        assertThat(measure.coverage()).isEqualTo(0.6);
        assertThat(measure.mass()).isEqualTo(0.2);
        assertThat(measure.accuracy()).isBetween(0.0999999, 0.1000001);
        assertThatThrownBy(() -> new Cases(new double[1][3], new boolean[2])).hasMessageContaining("2 cases");
    }
}
