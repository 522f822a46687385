package id.gapai.model.holders;

import id.gapai.model.array.Doubles;

/** Divides a total in proportion to weights where no part may exceed its cap: part i is {@code min(cap i, c · weight i)}. */
final class CappedShares {
    private static final int HALVINGS = 200;

    private CappedShares() {}

    /**
     * @param caps    not negative
     * @param weights not negative, positive wherever the cap is
     * @throws IllegalArgumentException if the total exceeds the sum of the caps
     */
    static Doubles divide(double total, Doubles caps, Doubles weights) {
        if (!(total <= caps.sum() * (1 + 1e-12))) {
            throw new IllegalArgumentException(total + " persons do not fit into " + caps.sum());
        }
        double low = 0;
        double high = largestUsefulFactor(caps, weights);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (scaled(caps, weights, middle).sum() < total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return scaled(caps, weights, high);
    }

    private static double largestUsefulFactor(Doubles caps, Doubles weights) {
        double largest = 0;
        for (int i = 0; i < caps.size(); i++) {
            if (weights.get(i) > 0) {
                largest = Math.max(largest, caps.get(i) / weights.get(i));
            }
        }
        return largest;
    }

    private static Doubles scaled(Doubles caps, Doubles weights, double factor) {
        return Doubles.generate(caps.size(), i -> Math.min(caps.get(i), factor * weights.get(i)));
    }
}
