package id.gapai.model.forecast;

/**
 * A published count and what fitted paths make of its day.
 *
 * @param used  whether the paths were fitted to it
 * @param paths 5, 50 and 95 % quantiles of active residents at the close of the day; where that is uncertain, of the last possible one
 */
public record CountFit(Observation observation, boolean used, ParameterFit.Range paths) {}
