package id.gapai.scenarios.information;

import id.gapai.model.text.Text;
import id.gapai.simulation.information.Information;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found about the value of information.
 *
 * @param options         in the order in which they were asked for
 * @param best            index of the one with the greatest mean benefit, {@code likeliest} of that with the greatest probability
 * @param everything      all uncertain numbers at once
 * @param numbers         single ones
 * @param groups          channels and parts of the world
 * @param pilots          at channels
 * @param perOfficerDay   activations that an officer-day of the best strategy brings
 * @param regretted       share of the paths on which another strategy turns out better, chance included
 * @param work            paths over all strategies
 */
record Findings(
        List<Option> options,
        int best,
        int likeliest,
        Finding everything,
        List<Finding> numbers,
        List<Finding> groups,
        List<PilotFinding> pilots,
        double perOfficerDay,
        double regretted,
        long work) {
    /**
     * @param benefit     mean of what is counted: active residents at the end, less the cost if it counts
     * @param active      mean of active residents at the end
     * @param probability of the main target
     * @param cost        expected, rupiah; empty: it does not count
     */
    record Option(Text title, double benefit, double active, double probability, Optional<Double> cost) {}

    /**
     * What it would bring to know something.
     *
     * @param benefit in the units of what is counted
     * @param target  in probability of the main target, where that is what is chosen by
     */
    record Finding(Text title, Information benefit, Information target) {}

    /**
     * What a pilot would bring.
     *
     * @param cost  expected, rupiah; empty: the study does not say
     * @param price the same in the units of what is counted; 0 where costs do not count
     */
    record PilotFinding(Finding finding, Optional<Double> cost, double price) {
        double net() {
            return finding.benefit().value().value() - price;
        }

        /** Whether it surely brings more than it costs. */
        boolean isWorthIt() {
            return finding.benefit().value().low() > price;
        }
    }

    Findings {
        options = List.copyOf(options);
        numbers = sorted(numbers);
        groups = sorted(groups);
        pilots = pilots.stream()
                .sorted(Comparator.comparingDouble((PilotFinding pilot) -> -pilot.net())
                        .thenComparingDouble(pilot -> -pilot.finding().target().value().value()))
                .toList();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble((Finding f) -> -f.benefit().value().value())
                        .thenComparingDouble(f -> -f.target().value().value()))
                .toList();
    }

    /** Officer-days of the best strategy that bring as much. */
    double officerDays(Finding finding) {
        return perOfficerDay > 0 ? finding.benefit().value().value() / perOfficerDay : 0;
    }

    /** Whether anything that could be known would change the choice. */
    boolean mattersAtAll() {
        return everything.benefit().value().low() > 0 || numbers.stream().anyMatch(finding -> finding.benefit().value().low() > 0);
    }

    /** The option with the greatest benefit but the best. */
    Option second() {
        return options.stream()
                .filter(option -> option != options.get(best))
                .max(Comparator.comparingDouble(Option::benefit))
                .orElseThrow();
    }
}
