package id.gapai.simulation.ranking;

import id.gapai.model.forecast.Estimate;

/**
 * How an option compares with the others on single paths, with 95 % intervals, each for itself.
 *
 * @param alone  share of the paths on which it is better than every other
 * @param tied   share of the paths on which none is better, but some other is as good; where a path counts 0 or 1, without those on which all have 0
 * @param regret how much the best of a path is ahead of it, on average: what is lost on average by not knowing beforehand which path will come
 */
public record Standing(Estimate alone, Estimate tied, Estimate regret) {}
