package id.gapai.simulation.milestones;

/** The nearest rising sequence in least squares, by pooling adjacent violators (M. Ayer et al., Annals of Mathematical Statistics 26, 1955, 641–647). */
final class Rising {
    private Rising() {}

    /** Changes the values in place. */
    static void make(double[] values) {
        int n = values.length;
        var mean = new double[n];
        var size = new int[n];
        int pools = 0;
        for (double value : values) {
            mean[pools] = value;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int together = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / together;
                size[pools - 2] = together;
                pools--;
            }
        }
        int i = 0;
        for (int p = 0; p < pools; p++) {
            for (int k = 0; k < size[p]; k++) {
                values[i++] = mean[p];
            }
        }
    }
}
