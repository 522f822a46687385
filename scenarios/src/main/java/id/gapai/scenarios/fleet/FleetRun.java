package id.gapai.scenarios.fleet;

import id.gapai.model.array.Ints;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.fleet.FleetDesign;
import id.gapai.simulation.fleet.PlaceModels;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A fleet made ready to run, here or elsewhere.
 *
 * @param places in the order of the design
 */
public record FleetRun(FleetFile fleet, PlaceStudies studies, FleetDesign design, List<PlaceModels> places) {
    public FleetRun {
        places = List.copyOf(places);
    }

    public static FleetRun of(FleetFile fleet, PlaceStudies studies, int paths, long seed) throws InvalidInput {
        var places = studies.places().stream().map(PlaceStudies.Compiled::models).toList();
        var template = studies.template();
        var design = new FleetDesign(
                places.size(),
                template.strategies().size(),
                paths,
                Math.min(paths, FleetDesign.BLOCK),
                watched(template.asOf(), template.end()),
                PlaceStudies.share(fleet, template),
                seed,
                fleet.sharedWith(studies.sharedRate()));
        return new FleetRun(fleet, studies, design, places);
    }

    /** The ends of the months, and the last day. */
    private static Ints watched(LocalDate asOf, LocalDate end) {
        var days = new ArrayList<Integer>();
        for (var month = YearMonth.from(asOf.plusDays(1)); month.atEndOfMonth().isBefore(end); month = month.plusMonths(1)) {
            days.add((int) ChronoUnit.DAYS.between(asOf, month.atEndOfMonth()));
        }
        days.add((int) ChronoUnit.DAYS.between(asOf, end));
        return Ints.of(days.stream().mapToInt(Integer::intValue).toArray());
    }
}
