package id.gapai.model.population;

import id.gapai.model.array.Doubles;
import java.util.List;

/** Moves into and out of the place. */
public sealed interface Migration {
    /** Net persons in the whole of each period, both sexes; negative: more leave than come. */
    record Net(List<NetPeriod> periods) implements Migration {
        public Net {
            periods = List.copyOf(periods);
        }
    }

    record NetPeriod(Period period, double persons) {}

    /**
     * Gross moves.
     *
     * @param inPerPersonYear  in-moves per resident and year
     * @param outPerPersonYear out-moves per resident and year
     * @param profile          relative propensity by single year of age 0 … 100 (any scale)
     */
    record Gross(double inPerPersonYear, double outPerPersonYear, Doubles profile) implements Migration {}
}
