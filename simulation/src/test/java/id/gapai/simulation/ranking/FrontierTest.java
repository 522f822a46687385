package id.gapai.simulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.ranking.Frontier.Option;
import id.gapai.simulation.ranking.Frontier.Place;
import id.gapai.simulation.ranking.Frontier.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {
    /**
     * The example of the Health Economics Resource Center of the U.S. Department of Veterans Affairs ("Cost-effectiveness analysis",
     * herc.research.va.gov), which the R package dampack is tested by: usual care, A … E. A is dominated, C by extension, and the others cost 5,000,
     * 12,500 and 20,000 for each further unit.
     */
    @Test
    void thePublishedExample() {
        var places = Frontier.of(List.of(
                new Option(5_000, 1), new Option(12_000, 1.5), new Option(10_000, 2), new Option(25_000, 3), new Option(35_000, 4), new Option(55_000, 5)));
        assertThat(places).extracting(Place::status).containsExactly(
                Status.ON_FRONTIER, Status.DOMINATED, Status.ON_FRONTIER, Status.DOMINATED_BY_EXTENSION, Status.ON_FRONTIER, Status.ON_FRONTIER);
        assertThat(places.get(0).ratio()).isEmpty();
        assertThat(places.get(2).ratio()).hasValue(5_000);
        assertThat(places.get(4).ratio()).hasValue(12_500);
        assertThat(places.get(5).ratio()).hasValue(20_000);
        assertThat(places.get(1).by()).hasValue(2);
        assertThat(places.get(3).by()).hasValue(4);
    }

    /**
     * Screening for HIV, vignette "Basic Cost Effectiveness Analysis" of dampack: status quo, once, every five years, every three, yearly. Yearly screening
     * is dominated, the others cost 37,500, 58,286 and 100,800 for each further life year with quality.
     */
    @Test
    void anotherPublishedExample() {
        var places = Frontier.of(List.of(
                new Option(26_000, 277.25 / 12), new Option(27_000, 277.57 / 12), new Option(28_020, 277.78 / 12), new Option(28_440, 277.83 / 12), new Option(29_440, 277.76 / 12)));
        assertThat(places.get(1).ratio().orElseThrow()).isCloseTo(37_500, within(0.5));
        assertThat(places.get(2).ratio().orElseThrow()).isCloseTo(58_286, within(0.5));
        assertThat(places.get(3).ratio().orElseThrow()).isCloseTo(100_800, within(0.5));
        assertThat(places.get(4)).satisfies(p -> {
            assertThat(p.status()).isEqualTo(Status.DOMINATED);
            assertThat(p.by()).hasValue(3);
        });
    }

    @Test
    void ofEqualOnesTheFirstCountsAndTheOthersAreEqualToIt() {
        var places = Frontier.of(List.of(new Option(1, 1), new Option(2, 3), new Option(2, 3)));
        assertThat(places).extracting(Place::status).containsExactly(Status.ON_FRONTIER, Status.ON_FRONTIER, Status.EQUAL);
        assertThat(places.get(2).by()).hasValue(1);
        assertThat(Frontier.of(List.of(new Option(2, 3), new Option(2, 3), new Option(1, 4)))).extracting(Place::status)
                .containsExactly(Status.DOMINATED, Status.DOMINATED, Status.ON_FRONTIER);
    }

    @Test
    void whoReachesAsMuchForLessOrMoreForAsMuchDominates() {
        assertThat(Frontier.of(List.of(new Option(5, 3), new Option(2, 3)))).extracting(Place::status).containsExactly(Status.DOMINATED, Status.ON_FRONTIER);
        assertThat(Frontier.of(List.of(new Option(2, 3), new Option(2, 4)))).extracting(Place::status).containsExactly(Status.DOMINATED, Status.ON_FRONTIER);
    }

    /** Three in a row: none is dominated, though the one in the middle is no better than a mixture. */
    @Test
    void whoLiesOnTheLineIsNotDominated() {
        assertThat(Frontier.of(List.of(new Option(0, 0), new Option(1, 1), new Option(2, 2)))).extracting(Place::status).containsOnly(Status.ON_FRONTIER);
    }

    /** What is dominated only by an option that is itself dominated by extension is dominated. */
    @Test
    void extensionAndDominanceTogether() {
        var places = Frontier.of(List.of(new Option(0, 0), new Option(10, 1), new Option(11, 1), new Option(12, 10)));
        assertThat(places).extracting(Place::status).containsExactly(Status.ON_FRONTIER, Status.DOMINATED_BY_EXTENSION, Status.DOMINATED, Status.ON_FRONTIER);
        assertThat(places.get(2).by()).hasValue(1);
        assertThat(places.get(1).by()).hasValue(3);
    }

    @Test
    void oneOptionIsTheFrontier() {
        assertThat(Frontier.of(List.of(new Option(7, 7)))).extracting(Place::status).containsExactly(Status.ON_FRONTIER);
    }
}
