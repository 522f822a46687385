package id.gapai.scenarios.ranking;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is asked of a ranking.
 *
 * @param objective empty: as the forecast suggests
 * @param zone      differences that do not matter, a probability or persons; empty: the objective's own
 * @param first     paths of every strategy before any is dropped, a multiple of 16
 * @param most      paths of a strategy after which it is given up
 */
public record RankingAsked(Optional<Objective> objective, OptionalDouble zone, int first, int most) {}
