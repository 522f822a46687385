package id.gapai.simulation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
    private record Item(int block, double value) {}

    @Test
    void theEstimateIsTheRatioOfTheSums() {
        var items = List.of(new Item(1, 2), new Item(1, 4), new Item(2, 9));

        var interval = new BlockBootstrap(1, 500, 0.95).ratio(items, Item::block, Item::value, item -> 1);

        assertThat(interval.estimate()).isEqualTo(5);
        assertThat(interval.low()).isBetween(3.0, 5.0);
        assertThat(interval.high()).isBetween(5.0, 9.0);
    }

    /**
     * 40 blocks of 5 equal items are 40 observations, not 200. The mean of 40 standard normals has the standard error 1/√40 = 0.158, so the 95 % interval is about
     * 0.62 wide; were the items independent it would be 0.28. Fixed seeds, nothing random.
     */
    @Test
    void equalItemsOfABlockDoNotNarrowTheInterval() {
        var draws = new Draws();
        var items = new ArrayList<Item>();
        for (int block = 0; block < 40; block++) {
            draws.startPath(7, block);
            double value = draws.normal(Purposes.keyOf("test"));
            for (int i = 0; i < 5; i++) {
                items.add(new Item(block, value));
            }
        }

        var interval = new BlockBootstrap(1, 2000, 0.95).mean(items, Item::block, Item::value);

        assertThat(interval.high() - interval.low()).isCloseTo(0.62, within(0.2));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var items = List.of(new Item(1, 2), new Item(2, 4), new Item(3, 9));
        var bootstrap = new BlockBootstrap(3, 200, 0.9);

        assertThat(bootstrap.mean(items, Item::block, Item::value)).isEqualTo(bootstrap.mean(items, Item::block, Item::value));
    }
}
