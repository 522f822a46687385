package id.gapai.simulation.discover;

import id.gapai.model.array.Doubles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A region of the uncertain numbers with a least and a greatest value for each, both inside.
 *
 * @param low  by number; −∞ where nothing is asked
 * @param high by number; ∞ where nothing is asked
 */
public record Box(Doubles low, Doubles high) {
    public Box {
        if (low.size() != high.size()) {
            throw new IllegalArgumentException("bounds of " + low.size() + " and " + high.size() + " numbers");
        }
    }

    /** The region of everything. */
    public static Box all(int size) {
        return new Box(Doubles.filled(size, Double.NEGATIVE_INFINITY), Doubles.filled(size, Double.POSITIVE_INFINITY));
    }

    /** The same with other bounds of one number. */
    public Box with(int number, double least, double greatest) {
        return new Box(replaced(low, number, least), replaced(high, number, greatest));
    }

    /** The same with one number free. */
    public Box without(int number) {
        return with(number, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static Doubles replaced(Doubles values, int at, double value) {
        return Doubles.generate(values.size(), i -> i == at ? value : values.get(i));
    }

    public boolean isRestricted(int number) {
        return low.get(number) > Double.NEGATIVE_INFINITY || high.get(number) < Double.POSITIVE_INFINITY;
    }

    /** The numbers that are not free. */
    public List<Integer> restricted() {
        return IntStream.range(0, low.size()).filter(this::isRestricted).boxed().toList();
    }
}
