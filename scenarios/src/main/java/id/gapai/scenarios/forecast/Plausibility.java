package id.gapai.scenarios.forecast;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Extent;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.study.Study;

/** Refuses registry numbers that do not fit the projected residents: a zero too many, thousands for persons, another place's table. */
final class Plausibility {
    /** A table older than this says little about today. */
    private static final int MOST_YEARS = 50;

    /** A registry knows at least this share of the eligible residents. */
    private static final double LEAST_REGISTERED = 0.1;

    /** The stated cohort is not this many times larger or smaller than the projected one. */
    private static final double LARGEST_FACTOR = 10;

    private final Study study;
    private final Scenario scenario;
    private final Problems problems;

    private Plausibility(Study study, Scenario scenario, Problems problems) {
        this.study = study;
        this.scenario = scenario;
        this.problems = problems;
    }

    /** What can be said before the projection, which would take long from a date far away. */
    static void checkDates(Study study, Scenario scenario, Problems problems) {
        var start = scenario.population().start().date();
        if (scenario.asOf().isAfter(start.plusYears(MOST_YEARS))) {
            new Plausibility(study, scenario, problems)
                    .refuse("asOf", "is " + scenario.asOf(), "at most " + MOST_YEARS + " years after the population table, " + start);
        }
    }

    /** What the projection tells. */
    static void check(
            Study study, Scenario scenario, Projection projection, HolderProjection holders, Problems problems) {
        var plausibility = new Plausibility(study, scenario, problems);
        plausibility.checkHolders(projection.at(scenario.asOf()).total(), holders.factor());
        scenario.registry().turning17PerYear().ifPresent(yearly -> plausibility.checkCohort(yearly, holders.perYear()));
    }

    private void checkHolders(double residents, double factor) {
        var registry = scenario.registry();
        var reach = Extent.of(registry.holders());
        if (reach.high() + registry.unrecorded() > residents) {
            var what = "reaches " + reach.highText() + ", with " + registry.unrecorded() + " unrecorded beside them";
            refuse("registry.holders", what, "no more than all residents as projected, " + whole(residents));
        } else if (factor < LEAST_REGISTERED) {
            var what = "is " + reach + "; with the unrecorded that is " + share(factor) + " of the eligible residents as projected";
            refuse("registry.holders", what, "at least " + share(LEAST_REGISTERED));
        }
    }

    private void checkCohort(Distribution yearly, double projected) {
        var reach = Extent.of(yearly);
        if (reach.high() > LARGEST_FACTOR * projected || reach.low() < projected / LARGEST_FACTOR) {
            var allowed = "between a tenth and ten times of those projected, " + whole(projected);
            refuse("registry.turning17PerYear", "is " + reach, allowed);
        }
    }

    private void refuse(String path, String what, String allowed) {
        problems.add(study.problem(study.reference(), path, what, allowed));
    }

    private static String whole(double persons) {
        return Quantity.plain(Math.rint(persons));
    }

    private static String share(double share) {
        return Quantity.rounded(100 * share, 2) + " %";
    }
}
