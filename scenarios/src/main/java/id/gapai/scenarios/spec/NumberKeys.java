package id.gapai.scenarios.spec;

import java.util.List;

/** The keys of a number that is written as a mapping. */
final class NumberKeys {
    static final String VALUE = "value";
    static final String RANGE = "range";
    static final String SHAPE = "shape";
    static final String UNIT = "unit";

    /** Ways to give the value, exactly one of which is used. */
    static final List<String> VALUES = List.of(VALUE, RANGE, "normal", "lognormal", "beta", "triangular", "uniform");

    private NumberKeys() {}
}
