package id.gapai.simulation.random;

/**
 * Where the numbers of a path come from.
 *
 * @param world    for what strategies share
 * @param strategy for the parameters that a strategy has besides
 */
public record PathSources(PathSource world, PathSource strategy) {
    /** All from the streams of their names. */
    public static final PathSources KEYED = both(PathSource.KEYED);

    /** One source for all. */
    public static PathSources both(PathSource source) {
        return new PathSources(source, source);
    }
}
