package id.gapai.simulation;

import java.util.OptionalDouble;

/**
 * How far a comparison is.
 *
 * @param paths     paths that every strategy has done
 * @param ofPaths   of how many, at most or as it seems at the last look
 * @param done      the same with extra runs, over all strategies
 * @param total     of how many
 * @param halfWidth of the interval that the run is judged by, the widest of all strategies, at the end of the last round; empty in the first
 */
public record Progress(int paths, int ofPaths, long done, long total, OptionalDouble halfWidth) {}
