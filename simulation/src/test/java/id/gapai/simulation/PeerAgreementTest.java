package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.compiled.PeerModels;
import id.gapai.simulation.tally.Histogram;
import id.gapai.simulation.tally.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Agreement in distribution with an independent implementation (stored, see the README beside the data). H0: both have the same
 * distribution. Means within 4 standard errors of their difference (6e-5 two-sided each), quantiles within 4 standard errors of
 * the levels; about 110 comparisons, so a chance of 0.7 % of a false alarm at the fixed seed.
 */
class PeerAgreementTest {
    private static final double STANDARD_ERRORS = 4;
    private static final Pattern DAY = Pattern.compile(
            "\"(\\d+)\": \\{\"mean\": ([-0-9.e]+), \"q05\": ([-0-9.e]+), \"q50\": ([-0-9.e]+), \"q95\": ([-0-9.e]+)}");

    private record PeerDay(int day, double mean, double q05, double q50, double q95) {}

    @ParameterizedTest
    @CsvSource({"malang-like, 3000", "random-23, 20000", "random-199, 20000"})
    void agreesWithTheNumpyPeer(String name, int paths) throws InterruptedException {
        var snapshots = Simulation.simulate(PeerModels.all().get(name), paths, 11, 2);
        var peer = read(name);
        var days = days(peer);
        assertThat(days).hasSize(8);
        for (int i = 0; i < 4; i++) {
            assertThat(snapshots.days().get(i)).isEqualTo(days.get(i).day()).isEqualTo(days.get(4 + i).day());
            assertAgreement(days.get(i), snapshots.active().get(i));
            assertAgreement(days.get(4 + i), snapshots.holders().get(i));
        }
        assertChannels(snapshots, channels(peer));
    }

    private static void assertAgreement(PeerDay peer, Histogram ours) {
        assertMean(peer.mean(), ours);
        assertQuantile(peer.q05(), 0.05, ours);
        assertQuantile(peer.q50(), 0.5, ours);
        assertQuantile(peer.q95(), 0.95, ours);
    }

    private static void assertChannels(Snapshots snapshots, double[] totals) {
        assertThat(totals).hasSize(snapshots.activations().size());
        for (int c = 0; c < totals.length; c++) {
            assertMean(totals[c], snapshots.activations().get(c));
        }
    }

    private static void assertMean(double peer, Histogram ours) {
        double slack = STANDARD_ERRORS * Math.sqrt(ours.moments().variance() * inverseSizes(ours));
        assertThat(peer).isBetween(ours.mean() - slack - 1e-9, ours.mean() + slack + 1e-9);
    }

    /** Between our quantiles at the levels so many standard errors below and above; half a person for ties, half a bin for bins. */
    private static void assertQuantile(double peer, double level, Histogram ours) {
        double slack = STANDARD_ERRORS * Math.sqrt(level * (1 - level) * inverseSizes(ours));
        double half = ours.width() / 2.0;
        assertThat(peer).isBetween(ours.quantile(level - slack) - half, ours.quantile(level + slack) + half);
    }

    private static double inverseSizes(Histogram ours) {
        return 1.0 / ours.count() + 1.0 / 20_000;
    }

    private static List<PeerDay> days(String json) {
        return DAY.matcher(json)
                .results()
                .map(m -> new PeerDay(
                        Integer.parseInt(m.group(1)),
                        Double.parseDouble(m.group(2)),
                        Double.parseDouble(m.group(3)),
                        Double.parseDouble(m.group(4)),
                        Double.parseDouble(m.group(5))))
                .toList();
    }

    private static double[] channels(String json) {
        String list = json.replaceAll("(?s).*\"channels\": \\[(.*)].*", "$1").trim();
        return Stream.of(list.split(", ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String read(String name) {
        try (var in = PeerAgreementTest.class.getResourceAsStream("/peer/" + name + ".json")) {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
