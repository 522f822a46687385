package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;
import java.util.List;

/** How much a population still knows of where it was. */
final class Memory {
    private Memory() {}

    /**
     * The largest correlation of a coordinate with itself before.
     *
     * @param coordinates 0 … this − 1 are looked at
     */
    static double correlation(List<Doubles> before, List<Doubles> after, int coordinates) {
        double largest = 0;
        for (int j = 0; j < coordinates; j++) {
            double scale = Math.sqrt(covariance(before, before, j) * covariance(after, after, j));
            largest = Math.max(largest, scale > 0 ? covariance(before, after, j) / scale : 0);
        }
        return largest;
    }

    private static double covariance(List<Doubles> a, List<Doubles> b, int j) {
        double meanA = mean(a, j);
        double meanB = mean(b, j);
        double sum = 0;
        for (int k = 0; k < a.size(); k++) {
            sum += (a.get(k).get(j) - meanA) * (b.get(k).get(j) - meanB);
        }
        return sum / a.size();
    }

    private static double mean(List<Doubles> points, int j) {
        double sum = 0;
        for (var point : points) {
            sum += point.get(j);
        }
        return sum / points.size();
    }
}
