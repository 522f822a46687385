package id.gapai.simulation.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import java.util.OptionalDouble;

/**
 * Where the sliders stand. What they do is done in this order: events, acceptance, overtime, officers, start.
 *
 * @param events      by {@link Adjustable#events}: events a week, −1: as the strategy has them
 * @param acceptance  by channel: factor on the odds of acceptance
 * @param offDayShare of the officers at work on days off; empty: as the strategy has it
 * @param officers    beyond those of the strategy, 0 or more
 * @param start       day, 1 … H + 1, from which all this and the strategy itself are carried out; before it, the reference is
 */
public record Adjustment(Ints events, Doubles acceptance, OptionalDouble offDayShare, int officers, int start) {
    /** The strategy as it is. */
    public static Adjustment none(Adjustable strategy) {
        return new Adjustment(
                Ints.filled(strategy.events().size(), -1), Doubles.filled(strategy.model().channels().size(), 1), OptionalDouble.empty(), 0, 1);
    }
}
