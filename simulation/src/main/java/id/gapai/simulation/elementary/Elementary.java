package id.gapai.simulation.elementary;

/**
 * exp, log and their relatives with the same bits everywhere. Each result is less than 0.6 units in the last place from the exact one
 * (below the smallest normal number: 1 unit). Infinities and zeros as in {@link java.lang.Math}; NaN gives NaN.
 *
 * <p>Both directions are by a table and a short Taylor polynomial around its nearest entry, the way of P. T. P. Tang, "Table-driven implementation
 * of the exponential function in IEEE floating-point arithmetic", ACM TOMS 15 (1989) 144–157, doi:10.1145/63522.214389, and "… of the logarithm
 * function …", ACM TOMS 16 (1990) 378–400, doi:10.1145/98267.98294. The tables are computed when the class loads.
 */
public final class Elementary {
    private Elementary() {}

    /** e^x. */
    public static double exp(double x) {
        return Exponential.exp(x);
    }

    /** e^x − 1, as exact near 0 as elsewhere. */
    public static double expm1(double x) {
        return Exponential.expm1(x);
    }

    /** The natural logarithm; −∞ at 0, NaN below. */
    public static double log(double x) {
        return Logarithm.log(x);
    }

    /** log(1 + x), as exact near 0 as elsewhere; −∞ at −1, NaN below. */
    public static double log1p(double x) {
        return Logarithm.log1p(x);
    }

    /** x^y for a base of at least 0; NaN for a base below. {@code pow(x, 0)} is 1, for every x. */
    public static double pow(double x, double y) {
        return Power.pow(x, y);
    }
}
