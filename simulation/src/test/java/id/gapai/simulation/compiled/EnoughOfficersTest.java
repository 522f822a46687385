package id.gapai.simulation.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.GivenCandidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnoughOfficersTest {
    private static CompiledModel town() {
        var plain = PlainModel.of(20).segment("all", 20_000, 0, 1).officers(3);
        return plain.visit(plain.desk("counter", 1, 10, 1), 100, 0.5, 1)
                .recordingChannel(plain.desk("booth", 1, 10, 1), 0.3)
                .hazard("letters", 0.001, 0)
                .build();
    }

    /** One officer serves ten a day of the fifty who come: 200 in twenty days; without a limit some 1,000. */
    @Test
    void nobodyIsTurnedAway() throws InterruptedException, IOException {
        assertThat(median(EnoughOfficers.of(town())) - median(town())).isBetween(600.0, 1_000.0);
    }

    private static double median(CompiledModel model) throws InterruptedException, IOException {
        var settings = new Settings(200, 1, 1, 0, 0, Sampling.INDEPENDENT);
        var town = List.of(GivenCandidate.of("town", model));
        return Simulation.compare(town, "town", settings, Monitor.NONE).referenceForecast().active().last(0.5);
    }

    @Test
    void allElseStaysAsItIs() {
        var model = EnoughOfficers.of(town());
        assertThat(model.channels()).allSatisfy(channel -> assertThat(channel.desk().officers()).isEmpty());
        assertThat(model).usingRecursiveComparison().ignoringFields("channels").isEqualTo(town());
        assertThat(EnoughOfficers.of(model)).isEqualTo(model);
    }
}
