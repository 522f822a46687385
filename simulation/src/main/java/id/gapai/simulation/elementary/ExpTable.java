package id.gapai.simulation.elementary;

/** 2^(j / {@link #PARTS}), j = 0 … {@link #PARTS} − 1, to twice the precision of a double. */
final class ExpTable {
    static final int BITS = 7;
    static final int PARTS = 1 << BITS;

    /** [2·PARTS] number and rest of each j in turn. */
    static final double[] POWERS = powers();

    private ExpTable() {}

    private static double[] powers() {
        var step = DoubleDouble.of(2);
        for (int i = 0; i < BITS; i++) {
            step = step.root();
        }
        var powers = new double[2 * PARTS];
        var power = DoubleDouble.of(1);
        for (int j = 0; j < PARTS; j++) {
            powers[2 * j] = power.high();
            powers[2 * j + 1] = power.low();
            power = power.times(step);
        }
        return powers;
    }
}
