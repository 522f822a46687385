package id.gapai.simulation;

/**
 * Looks at a run that ends when it knows enough. A run that stops at the first of many looks that pleases would report intervals that cover
 * too seldom; so the error of 5 % is divided among the looks that may come (Bonferroni's inequality), and whichever look ends the run, its
 * interval covers with at least 95 %. A number that is a share needs most paths when it is ½, so the looks at the end get most of the error,
 * in proportion to their paths; others get equal parts. To spend error in proportion to what is seen is one of the ways of K. K. G. Lan and D. L. DeMets, Biometrika
 * 70 (1983) 659–663.
 *
 * @param last    paths of the last look
 * @param rising  whether the error is divided in proportion to paths
 */
record Looks(int last, boolean rising) {
    private static final double ERROR = 0.05;

    static Looks of(Precision precision, int paths) {
        return new Looks(Math.min(paths, precision.mostPaths()), precision.measure().isShare());
    }

    /** The level that an interval needs at a look. */
    double levelAt(int paths) {
        return 1 - ERROR * weight(paths) / total();
    }

    private double total() {
        double total = 0;
        int paths = 0;
        while (paths < last) {
            paths = Bounds.next(paths, last);
            total += weight(paths);
        }
        return total;
    }

    private double weight(int paths) {
        return rising ? paths : 1;
    }

    /** The look at which it seems that enough is known, given what is known after {@code paths}. */
    int expected(int paths, double halfWidth, double asked) {
        double needed = paths * (halfWidth / asked) * (halfWidth / asked);
        return needed >= last ? last : Bounds.next((int) Math.max(paths, Math.ceil(needed) - 1), last);
    }
}
