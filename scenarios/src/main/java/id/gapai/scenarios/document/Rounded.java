package id.gapai.scenarios.document;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.scenarios.output.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers of a document with no more digits than tell something; persons and officer-days to a tenth, shares to a millionth. */
final class Rounded {
    static final int PERSONS = 1;
    static final int SHARES = 6;

    private Rounded() {}

    /** A whole number without a point, another with so many digits after it at most. */
    static Number number(double value, int digits) {
        double scale = StrictMath.pow(10, digits);
        double rounded = StrictMath.rint(value * scale) / scale;
        if (rounded == StrictMath.rint(rounded) && Math.abs(rounded) < Long.MAX_VALUE) {
            return (long) rounded;
        }
        return rounded;
    }

    static List<Number> numbers(Doubles values, int digits) {
        return IntStream.range(0, values.size()).mapToObj(i -> number(values.get(i), digits)).toList();
    }

    static Map<String, Object> estimate(Estimate estimate, int digits) {
        return Json.object(
                "value", number(estimate.value(), digits),
                "low", number(estimate.low(), digits),
                "high", number(estimate.high(), digits));
    }

    static Map<String, Object> date(DateEstimate date) {
        return Json.object("value", date.value().toString(), "low", date.low().toString(), "high", date.high().toString());
    }
}
