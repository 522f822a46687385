package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problems;
import id.gapai.simulation.evidence.Evidence;
import id.gapai.simulation.evidence.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures and the table of its regions.
 *
 * @param evidence what they are worth
 * @param warnings what was taken as it is but looks odd; finished sentences
 */
public record EvidenceFiles(Evidence evidence, List<String> warnings) {
    /** @throws InvalidInput with all problems of both files */
    public static EvidenceFiles read(Path observations, Path regions) throws InvalidInput {
        var problems = new Problems();
        var figures = FigureTable.READER.read(observations, problems);
        var table = RegionTable.READER.read(regions, problems);
        problems.throwIfAny();
        var known = new ArrayList<>(table.orElseThrow());
        var names = known.stream().map(Region::name).toList();
        var unlisted = figures.orElseThrow().regions().stream().filter(region -> !names.contains(region.name())).toList();
        known.addAll(unlisted);
        var warnings = unlisted.stream().map(region -> warning(region, names, regions)).toList();
        return new EvidenceFiles(Evidence.of(figures.orElseThrow().figures(), known), warnings);
    }

    /**
     * Figures of places that are not among the others.
     *
     * @throws InvalidInput with all problems of the file
     */
    public static Evidence readPlaces(Path observations) throws InvalidInput {
        var problems = new Problems();
        var figures = FigureTable.READER.read(observations, problems);
        problems.throwIfAny();
        return Evidence.of(figures.orElseThrow().figures(), figures.orElseThrow().regions());
    }

    private static String warning(Region region, List<String> names, Path regions) {
        var hint = Nearest.hint(region.name(), names);
        var base = region.base().isPresent() ? "the base that its rows name" : "no base";
        return "'" + region.name() + "' is not in " + regions + " and is taken to have " + base + (hint.isEmpty() ? "" : "; " + hint);
    }
}
