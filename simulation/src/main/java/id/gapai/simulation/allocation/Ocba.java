package id.gapai.simulation.allocation;

/**
 * How to divide paths among finalists so that the best is most likely to be told: optimal computing budget allocation (C.-H. Chen, J. Lin, E. Yücesan and S. E.
 * Chick, "Simulation budget allocation for further enhancing the efficiency of ordinal optimization", Discrete Event Dynamic Systems 10 (2000)
 * 251–270, theorem 1): a rival's paths are in proportion to (spread / distance)², the spread of a path over how far its mean lies behind. Here a
 * rival is compared with the best path by path, so that spread is that of the difference, and the best needs as many paths as the rival that has
 * most; by themselves it would need σ √Σ(N²/σ²) (their equation 10).
 */
final class Ocba {
    /** So near to the best, in standard errors, as is not told apart from nearer. */
    private static final double NEAR = 0.5;

    private Ocba() {}

    /**
     * Shares of the rivals' paths, which sum to 1.
     *
     * @param behind [k] how far each lies behind the best, 0 or more, as its difference's {@link Spread}
     */
    static double[] shares(Spread[] behind) {
        var shares = new double[behind.length];
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            double distance = Math.max(behind[k].mean(), NEAR * behind[k].error());
            double ratio = behind[k].sd() > 0 ? behind[k].sd() / distance : 0;
            shares[k] = ratio * ratio;
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] = sum > 0 ? shares[k] / sum : 1.0 / shares.length;
        }
        return shares;
    }
}
