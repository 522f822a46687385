package id.gapai.model.forecast;

import id.gapai.model.array.Doubles;
import java.util.List;

/**
 * Sums over the paths of each replicate at the end of a forecast. Replicates are sets of paths that are independent of each other; the same
 * replicate of two strategies has the same random numbers, so that the difference of any two strategies has its error from these alone.
 *
 * @param paths   of each replicate
 * @param active  sum of active residents
 * @param reached by target: paths on which it holds
 */
public record ReplicateSums(Doubles paths, Doubles active, List<Doubles> reached) {
    /** Of no paths. */
    public static final ReplicateSums NONE = new ReplicateSums(Doubles.of(), Doubles.of(), List.of());

    public ReplicateSums {
        reached = List.copyOf(reached);
    }
}
