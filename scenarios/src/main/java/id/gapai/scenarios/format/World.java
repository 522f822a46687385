package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.population.PopulationInputs;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.KnownTotal;
import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.scenario.WorkLimits;
import id.gapai.model.text.Text;
import id.gapai.scenarios.csv.PosteriorTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The part of a world that strategies cannot change.
 *
 * @param servicesPerOfficerDay what an officer at the ordinary counter serves in a day
 * @param costs     what work costs
 * @param limits    what no plan may exceed
 * @param calibrate paths of the numbers that a calibration fits
 * @param posterior what takes the place of numbers
 */
public record World(
        Header header,
        List<Target> targets,
        PopulationInputs population,
        Registry registry,
        List<KnownTotal> checks,
        List<Area> areas,
        Scenario.Demand demand,
        Distribution persuasionMultiplier,
        OptionalDouble servicesPerOfficerDay,
        Optional<UnitCosts> costs,
        WorkLimits limits,
        Optional<HindcastPlan> hindcast,
        List<String> calibrate,
        Optional<PosteriorTable> posterior) {
    public World {
        calibrate = List.copyOf(calibrate);
    }

    /** @param reference name of the strategy with which the others are compared */
    public record Header(
            String name,
            Text title,
            LocalDate asOf,
            LocalDate knownBy,
            LocalDate end,
            String reference,
            Text sourceLine) {}

    /**
     * A study inside the study, of an earlier date.
     *
     * @param folder        relative to the study
     * @param parametersSet paths of the parameters that were set by the observations marked so
     */
    public record HindcastPlan(String folder, List<String> parametersSet) {}
}
