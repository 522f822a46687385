package id.gapai.simulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.forecast.Estimate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class CostRatioTest {
    /** A cost that is known: the ends are the cost over the ends of the effect. */
    @Test
    void ofAKnownCostTheIntervalIsThatOfTheEffectTurnedOver() {
        var effect = KnownMeans.normal(3, 0, 8, 10.0).scores(400).rows().get(0);
        double mean = effect.sum() / 400;
        double half = mean - Scores.normal(effect).low();

        var found = CostRatio.of(Doubles.filled(400, 50), effect).orElseThrow();

        assertThat(found.value()).isCloseTo(50 / mean, within(1e-12));
        assertThat(found.low()).isCloseTo(50 / (mean + half), within(1e-9));
        assertThat(found.high()).isCloseTo(50 / (mean - half), within(1e-9));
    }

    /** A cost in proportion to the effect has a ratio without error. */
    @Test
    void ofACostInProportionItIsExact() {
        var effect = KnownMeans.normal(3, 0, 8, 10.0).scores(100).rows().get(0);
        var found = CostRatio.of(Doubles.generate(100, p -> 7 * effect.get(p)), effect).orElseThrow();
        assertThat(found.low()).isCloseTo(7, within(1e-6));
        assertThat(found.high()).isCloseTo(7, within(1e-6));
    }

    @Test
    void whereTheEffectIsNotProvedThereIsNone() {
        assertThat(CostRatio.of(Doubles.filled(100, 50), KnownMeans.normal(3, 0, 8, 0.1).scores(100).rows().get(0))).isEmpty();
        assertThat(CostRatio.of(Doubles.filled(100, 50), Doubles.filled(100, 0))).isEmpty();
        assertThat(CostRatio.of(Doubles.filled(100, 50), Doubles.filled(100, -3))).isEmpty();
    }

    @Test
    void whatCostsLessHasANegativeRatioAndWhatCostsNothingNone() {
        assertThat(CostRatio.of(Doubles.filled(10, -20), Doubles.filled(10, 4)).orElseThrow().value()).isEqualTo(-5);
        assertThat(CostRatio.of(Doubles.filled(10, 0), Doubles.filled(10, 4)).orElseThrow().value()).isZero();
    }

    /**
     * H0: the interval holds the ratio, 50/10 = 5, with probability 0.95. 2000 samples of 60 paths whose cost goes with the effect, seeds 1 … 2000:
     * within the 0.0005 and 0.9995 quantiles of the binomial, widened by half a per cent for the normal instead of the t quantile.
     */
    @Test
    void itHoldsAsOftenAsItSays() {
        long held = LongStream.rangeClosed(1, 2000)
                .filter(seed -> {
                    var scores = KnownMeans.normal(6, 0.5, seed, 50.0, 10.0).scores(60);
                    var found = CostRatio.of(scores.rows().get(0), scores.rows().get(1)).orElseThrow();
                    return found.low() <= 5 && 5 <= found.high();
                })
                .count();
        var expected = new BinomialDistribution(null, 2000, 0.95);
        assertThat(held).isBetween(expected.inverseCumulativeProbability(0.0005) - 10L, (long) expected.inverseCumulativeProbability(0.9995));
    }

    /** One kind of work, ten units more, of a price uniform on 2 to 4, for 5 more: 6 on average, 90 % between 4.2 and 7.8. */
    @Test
    void pricesMoveTheRatioInProportion() {
        var options = new CostedOptions(
                List.of(Doubles.filled(32, 100), Doubles.filled(32, 105)),
                List.of(List.of(Doubles.filled(32, 1), Doubles.filled(32, 3)), List.of(Doubles.filled(32, 11), Doubles.filled(32, 3))),
                List.of(new Uniform(2, 4), Distribution.of(1000)));
        var found = options.ratioByPrices(1, 0, 1);
        assertThat(found.value()).isCloseTo(6, within(1e-9));
        // Quantiles of 1000 draws: 4 standard errors of a uniform on 4 … 8 are 0.11.
        assertThat(found.low()).isCloseTo(4.2, within(0.11));
        assertThat(found.high()).isCloseTo(7.8, within(0.11));
        assertThat(options.ratio(1, 0).orElseThrow().value()).isCloseTo(6, within(1e-9));
        assertThat(options.beyond(1, 0)).isEqualTo(new Frontier.Option(30, 5));
        assertThat(options.onFrontier(1)).extracting(Estimate::value).containsExactly(1.0, 1.0);
    }

    /** The second option costs as much as the first where two prices are equal, which is in half of the cases, else one of them is dominated. */
    @Test
    void pricesDecideWhoLiesOnTheFrontier() {
        var work = List.of(
                List.of(Doubles.filled(32, 1), Doubles.filled(32, 0)),
                List.of(Doubles.filled(32, 0), Doubles.filled(32, 1)));
        var alike = new CostedOptions(List.of(Doubles.filled(32, 5), Doubles.filled(32, 5)), work, List.of(new Uniform(2, 4), new Uniform(2, 4)));
        var share = alike.onFrontier(3);
        assertThat(share.get(0).value()).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / 1000)));
        assertThat(share.get(0).value() + share.get(1).value()).isEqualTo(1);
    }
}
