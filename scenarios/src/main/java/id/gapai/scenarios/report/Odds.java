package id.gapai.scenarios.report;

import id.gapai.model.forecast.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;

/** A probability as "1 in 45,000" below one per cent, as a percentage above. */
final class Odds {
    private static final double LARGE = 0.01;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private Odds() {}

    /** @param probability above 0 */
    static String of(double probability, Words words) {
        if (probability >= LARGE) {
            return words.language().probability(new Estimate(probability, probability, probability));
        }
        double rounded = new BigDecimal(1 / probability).round(TWO_DIGITS).doubleValue();
        return words.say("rare.odds", words.language().count(rounded));
    }
}
