package id.gapai.simulation.trial;

/**
 * Consecutive paths. Path p has the same random numbers in every model and every call, so that ranges that overlap are paired, and those that
 * do not are independent.
 *
 * @param first number of the first path, 0 or more
 * @param size  how many, 1 or more
 */
public record PathRange(int first, int size) {
    public PathRange {
        if (first < 0 || size < 1 || first > Integer.MAX_VALUE - size) {
            throw new IllegalArgumentException(size + " paths from " + first + " on");
        }
    }

    /** The first {@code size} paths. */
    public static PathRange first(int size) {
        return new PathRange(0, size);
    }

    /** The number after the last path. */
    public int end() {
        return first + size;
    }

    /** As many paths as asked for, right after these. */
    public PathRange next(int paths) {
        return new PathRange(end(), paths);
    }
}
