package id.gapai.simulation.random;

import id.gapai.simulation.elementary.Elementary;

/**
 * Gamma variates with scale 1: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000)
 * 363–372, doi:10.1145/358407.358414; for shapes below 1 with their power of a uniform (section 6).
 */
final class Gamma {
    private Gamma() {}

    static double sample(KeyedStream stream, double shape) {
        if (shape >= 1) {
            return atLeastOne(stream, shape);
        }
        double power = Elementary.exp(Elementary.log(stream.uniform()) / shape);
        return power * atLeastOne(stream, shape + 1);
    }

    private static double atLeastOne(KeyedStream stream, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = stream.normal();
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0 && isAccepted(stream.uniform(), x * x, d, v)) {
                return d * v;
            }
        }
    }

    private static boolean isAccepted(double u, double x2, double d, double v) {
        return u < 1 - 0.0331 * x2 * x2 || Elementary.log(u) < 0.5 * x2 + d * (1 - v + Elementary.log(v));
    }
}
