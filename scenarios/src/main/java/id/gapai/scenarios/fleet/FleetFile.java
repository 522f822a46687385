package id.gapai.scenarios.fleet;

import id.gapai.model.text.Text;
import id.gapai.scenarios.csv.EvidenceFiles;
import id.gapai.scenarios.csv.PlaceRow;
import id.gapai.scenarios.csv.PlaceTable;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import id.gapai.scenarios.tree.YamlTree;
import id.gapai.simulation.fleet.SharedUncertainty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fleet as its files say it.
 *
 * @param file     the YAML file
 * @param name     stable, for file names
 * @param template folder of the study of which every place is a variant
 * @param table    file of the places
 * @param target   name of the template's target, a share of holders
 * @param places   by name, those that are declared missing too
 * @param shared   what the paths of all places have in common; the weight of the borrowed rate is added when it is learned
 * @param borrow   where places get from what their own counts do not tell; empty: nowhere
 */
public record FleetFile(
        Path file, String name, Text title, Path template, Path table, String target, List<PlaceRow> places, SharedUncertainty shared, Optional<Borrow> borrow) {
    private static final Key<String> FORMAT = Key.required("format", Types.oneOf("format", Map.of("gapai.fleet/1", "gapai.fleet/1")), "gapai.fleet/1");
    private static final Key<String> NAME =
            Key.required("name", Types.matching("a name in small letters, digits and '-'", "[a-z0-9][a-z0-9-]*"), "short name of the fleet");
    private static final Key<Text> TITLE = Key.required("title", Types.bilingual(), "as shown in tables and pages");
    private static final Key<String> TARGET = Key.required("target", Types.text(), "name of a target of the template that is a share of holders");
    private static final Type<Double> SHARE = Numbers.certain(Quantity.share("share of the variance"));
    private static final Key<Boolean> OUTAGES =
            Key.optional("outages", Types.flag(), false, "false", "whether the central system is down for all places at the same time");
    private static final Key<Double> DEMAND =
            Key.optional("demand", SHARE, 0.0, "0 %", "share of the swings of demand that all places have in common");
    private static final Key<Boolean> SYSTEM = Key.optional(
            "outageRates", Types.flag(), false, "false", "whether the uncertain rates of outages are the same number for all places");
    private static final Key<SharedUncertainty> SHARED = Key.optional(
            "shared",
            Types.fields(List.of(OUTAGES, DEMAND, SYSTEM), FleetFile::shared),
            SharedUncertainty.NONE,
            "nothing",
            "what the paths of all places have in common");
    private static final Key<String> CHANNEL =
            Key.required("channel", Types.matching("a name", Types.NAME), "channel of kind hazard of the template, whose baseline is learned for every place");

    private static final class Paths {
        private final Path folder;

        Paths(Path folder) {
            this.folder = folder;
        }

        Type<Path> type(boolean isFolder) {
            return Types.text().then((text, node, at) -> resolve(text, isFolder, node, at));
        }

        private Optional<Path> resolve(String text, boolean isFolder, Node node, Reading at) {
            var path = folder.resolve(text).normalize();
            boolean exists = isFolder ? Files.isDirectory(path) : Files.isRegularFile(path);
            return exists
                    ? Optional.of(path)
                    : at.wrong(node, "does not exist: '" + text + "'", (isFolder ? "a folder" : "a file") + ", seen from the folder of this file", "");
        }
    }

    /**
     * Where places borrow.
     *
     * @param channel      of kind hazard, whose baseline is learned
     * @param observations figures of regions
     * @param regions      their bases
     */
    public record Borrow(String channel, Path observations, Path regions) {
        /** @throws InvalidInput with all problems of the two files */
        public EvidenceFiles read() throws InvalidInput {
            return EvidenceFiles.read(observations, regions);
        }
    }

    public FleetFile {
        places = List.copyOf(places);
    }

    /** @throws InvalidInput with all problems of the file and of the table of places */
    public static FleetFile read(Path file) throws InvalidInput {
        var problems = new Problems();
        var fleet = YamlTree.read(file, problems).flatMap(tree -> read(file, tree, problems));
        problems.throwIfAny();
        return fleet.orElseThrow();
    }

    private static Optional<FleetFile> read(Path file, Node.Mapping tree, Problems problems) {
        var paths = new Paths(file.toAbsolutePath().normalize().getParent());
        var template = Key.required("template", paths.type(true), "folder of the study of which every place is a variant");
        var places = Key.required("places", paths.type(false), "table of the places");
        var observations = Key.required("observations", paths.type(false), "figures of regions");
        var regions = Key.required("regions", paths.type(false), "level and base of the regions");
        List<Key<?>> ofBorrow = List.of(CHANNEL, observations, regions);
        var borrow = Key.maybe(
                "borrow",
                Types.fields(ofBorrow, s -> new Borrow(s.get(CHANNEL), s.get(observations), s.get(regions))),
                "where places get from what their own counts do not tell");
        List<Key<?>> keys = new ArrayList<>(List.of(FORMAT, NAME, TITLE, template, places, TARGET, SHARED, borrow));
        var section = new Section(tree, Reading.start(problems));
        if (!section.readAll(keys)) {
            return Optional.empty();
        }
        return PlaceTable.READER.read(section.get(places), problems).map(rows -> new FleetFile(
                file,
                section.get(NAME),
                section.get(TITLE),
                section.get(template),
                section.get(places),
                section.get(TARGET),
                rows,
                section.get(SHARED),
                section.get(borrow)));
    }

    private static SharedUncertainty shared(Section s) {
        Map<String, Double> numbers = s.get(SYSTEM) ? Map.of("outage/onset", 1.0, "outage/recovery", 1.0) : Map.of();
        return new SharedUncertainty(s.get(OUTAGES), s.get(DEMAND), numbers);
    }

    /** What places have in common, the rate that they borrow included. */
    SharedUncertainty sharedWith(double rate) {
        var numbers = new HashMap<>(shared.numbers());
        borrow.ifPresent(from -> numbers.put("channels/" + from.channel() + "/baseline", rate));
        return new SharedUncertainty(shared.outages(), shared.demand(), numbers);
    }

    /** Places with a base and a count. */
    public List<PlaceRow> simulated() {
        return places.stream().filter(place -> place.missing().isEmpty()).toList();
    }

    /** Places that are declared missing. */
    public List<PlaceRow> missing() {
        return places.stream().filter(place -> place.missing().isPresent()).toList();
    }
}
