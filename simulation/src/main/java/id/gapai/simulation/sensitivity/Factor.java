package id.gapai.simulation.sensitivity;

import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.trial.ParameterSample;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that makes a forecast uncertain: one number, several that change together, the swings of demand, or chance, which is all that
 * is drawn besides.
 *
 * @param name     of the factor
 * @param purposes keys of the streams that it is drawn from; empty for chance
 */
public record Factor(String name, Set<Long> purposes) {
    public static final String SWINGS = "swings";
    public static final String CHANCE = "chance";
    public static final String FITTED = "fitted";

    private static final long DEMAND = Purposes.keyOf(Purposes.DEMAND);
    private static final long ROW = Purposes.keyOf("parameter/joint");

    public Factor {
        purposes = Set.copyOf(purposes);
    }

    /** One uncertain number of a sample. */
    public static Factor of(ParameterSample sample, int index) {
        var parameter = sample.parameters().get(index);
        return new Factor(parameter.name(), Set.of(parameter.purpose()));
    }

    /** The daily swings of demand; not their size, which is a number of its own. */
    public static Factor swings() {
        return new Factor(SWINGS, Set.of(DEMAND));
    }

    /** The row of a joint sample: all fitted numbers at once, since they hang together. */
    public static Factor fitted() {
        return new Factor(FITTED, Set.of(ROW));
    }

    /** Everything that streams decide besides: who comes, who accepts, who moves, when the system is down. */
    public static Factor chance() {
        return new Factor(CHANCE, Set.of());
    }

    /** Several factors as one. */
    public static Factor together(String name, List<Factor> factors) {
        return new Factor(name, factors.stream().flatMap(f -> f.purposes.stream()).collect(Collectors.toSet()));
    }

    public boolean isChance() {
        return purposes.isEmpty();
    }

    boolean moves(long purpose) {
        return purposes.contains(purpose);
    }

    boolean movesSwings() {
        return purposes.contains(DEMAND);
    }
}
