package id.gapai.simulation.calibrate;

/**
 * A level of a calibration.
 *
 * @param tolerance     share of the counts by which their ranges are wider than they are
 * @param effectiveSize of the weights, before resampling
 * @param accepted      share of the proposed moves
 * @param sweeps        rounds of moves
 * @param correlation   largest one of a marked parameter after the moves with itself before
 */
public record Level(double tolerance, double effectiveSize, double accepted, int sweeps, double correlation) {}
