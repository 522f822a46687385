package id.gapai.scenarios.decision;

import id.gapai.model.forecast.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values of {@link Answer#facts}. */
public final class Facts {
    private Facts() {}

    /** {@code value} with the ends of its 95 % interval, {@code low} and {@code high}. */
    public static Map<String, Object> of(Estimate estimate) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("value", estimate.value());
        numbers.put("low", estimate.low());
        numbers.put("high", estimate.high());
        return numbers;
    }
}
