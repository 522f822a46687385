package id.gapai.simulation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** All that a histogram tells, to be compared. */
public final class HistogramState {
    private HistogramState() {}

    public static List<Object> of(Histogram histogram) {
        var state = new ArrayList<Object>(List.of(histogram.count(), histogram.width()));
        if (histogram.count() > 0) {
            state.add(histogram.moments().sum());
            state.add(histogram.moments().variance());
            for (double value : histogram.orderStatistics(LongStream.range(0, histogram.count()).toArray())) {
                state.add(value);
            }
        }
        return state;
    }
}
