package id.gapai.simulation.whatif;

/**
 * Whole persons in proportion to weights by the method of Webster and Sainte-Laguë, since it never takes one away where there is one more to
 * give (M. L. Balinski and H. P. Young, "Fair Representation", Yale 1982).
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * One after the other goes to where the weight over twice the share plus one is largest.
     *
     * @param weights above 0; without any, nobody goes anywhere
     */
    public static int[] shares(int total, double[] weights) {
        var shares = new int[weights.length];
        for (int given = 0; weights.length > 0 && given < total; given++) {
            int next = 0;
            for (int i = 1; i < weights.length; i++) {
                if (weights[i] / (2 * shares[i] + 1) > weights[next] / (2 * shares[next] + 1)) {
                    next = i;
                }
            }
            shares[next]++;
        }
        return shares;
    }
}
