package id.gapai.scenarios.sensitivity;

import id.gapai.model.text.Text;
import id.gapai.scenarios.sensitivity.LeverEffects.LeverEffect;
import id.gapai.scenarios.uncertain.UncertainNumber;
import id.gapai.simulation.sensitivity.Tornado;
import id.gapai.simulation.sensitivity.VarianceShares.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found to matter for a strategy.
 *
 * @param mean        active residents at the end
 * @param deviation   their standard deviation
 * @param probability of the main target
 * @param centre      mean of active residents on the paths that effects were told from
 * @param effects     by number
 * @param levers      by lever
 * @param shares      by factor: groups first, then single numbers
 * @param pairs       of paths that shares were told from
 * @param paired      paths that each effect was told from
 * @param walks       of the screening; 0 if there was none
 * @param work        paths in all
 */
record Findings(
        double mean,
        double deviation,
        double probability,
        double centre,
        List<Effect> effects,
        List<LeverEffect> levers,
        List<FactorShares> shares,
        int pairs,
        int paired,
        int walks,
        long work) {
    /**
     * @param low    5 % quantile of the number in the model, {@code high} its 95 % quantile
     * @param active effect on active residents at the end
     * @param chance effect on the probability of the main target
     */
    record Effect(UncertainNumber number, double low, double high, Tornado active, Tornado chance) {}

    /**
     * @param single whether it is one number
     * @param active shares of the variance of active residents
     * @param chance of the variance of reaching the main target or not; empty where nearly all paths do the same
     */
    record FactorShares(Text title, boolean single, Share active, Optional<Share> chance) {}

    Findings {
        effects = effects.stream()
                .sorted(Comparator.comparingDouble((Effect e) -> -Math.abs(e.active().difference().value())))
                .toList();
        levers = List.copyOf(levers);
        shares = List.copyOf(shares);
    }

    /** Whether any number or lever changes the probability of the main target. */
    boolean movesTarget() {
        return effects.stream().anyMatch(effect -> effect.chance().difference().value() != 0)
                || levers.stream().anyMatch(effect -> effect.chance().difference().value() != 0);
    }

    /** Groups, or single numbers, by their total share. */
    List<FactorShares> shares(boolean single) {
        return shares.stream()
                .filter(share -> share.single() == single)
                .sorted(Comparator.comparingDouble((FactorShares s) -> -s.active().total().value()))
                .toList();
    }
}
