package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Estimate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What could be done after a count that is behind.
 *
 * @param from      first day of the change
 * @param wanted    probability
 * @param unchanged probability after all counts if the strategy goes on as it is; empty: too few paths come near the counts, and nothing
 *                  was tried
 * @param tried     each lever at the setting that costs least among those that reach the probability, or, where none does, at that which comes nearest
 * @param noRoom    names of levers that the strategy uses to their end, or has no use for
 * @param families  as many draws of the uncertain numbers stand behind the paths that met the counts
 */
record Remedies(LocalDate from, double wanted, Optional<Estimate> unchanged, List<Remedy> tried, List<String> noRoom, double families) {
    Remedies {
        tried = List.copyOf(tried);
        noRoom = List.copyOf(noRoom);
    }

    /** Too few paths met the counts. */
    static Remedies outOfReach(LocalDate from, double wanted) {
        return new Remedies(from, wanted, Optional.empty(), List.of(), List.of(), 0);
    }

    boolean reaches(Remedy remedy) {
        return remedy.probability().value() >= wanted;
    }

    /** Whether it may reach the probability, or not: its interval holds it. */
    boolean isClose(Remedy remedy) {
        return remedy.probability().low() < wanted && remedy.probability().high() >= wanted;
    }

    /** Whether all counts together leave the probability without any change. */
    boolean isNeedless() {
        return unchanged.isPresent() && unchanged.get().value() >= wanted;
    }

    /** Of those that reach the probability the one that costs least. */
    Optional<Remedy> cheapest() {
        return tried.stream()
                .filter(this::reaches)
                .min(Comparator.comparingDouble(Remedy::price).thenComparing(remedy -> -remedy.probability().value()));
    }

    /** The one with the highest probability. */
    Optional<Remedy> highest() {
        return tried.stream().max(Comparator.comparingDouble(remedy -> remedy.probability().value()));
    }
}
