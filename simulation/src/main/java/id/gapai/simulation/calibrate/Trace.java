package id.gapai.simulation.calibrate;

import id.gapai.model.array.Ints;
import java.util.List;

/**
 * What a path has to show where counts were read.
 *
 * @param closes by count, active residents at the close of its days, the day before the first included
 */
record Trace(List<Ints> closes) {
    Trace {
        closes = List.copyOf(closes);
    }

    double likelihood(List<ObservedCount> counts, double tolerance) {
        double product = 1;
        for (int k = 0; k < counts.size(); k++) {
            product *= counts.get(k).likelihood(closes.get(k), tolerance);
        }
        return product;
    }
}
