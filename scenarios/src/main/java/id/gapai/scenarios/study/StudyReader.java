package id.gapai.scenarios.study;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.csv.Observations;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.format.LeversFormat;
import id.gapai.scenarios.format.Place;
import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.format.StudyFiles;
import id.gapai.scenarios.format.World;
import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.format.WorldReader;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Overlay;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Mark;
import id.gapai.scenarios.tree.Node;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files of a study, and goes on after mistakes to find as many as it can. */
final class StudyReader {
    private static final String OBSERVATIONS = "observations.csv";

    /** Keys that a variant has for itself: they do not change the world's. */
    private static final List<String> OF_EITHER_FILE = List.of("format", "title");

    private final StudyFiles files;
    private final Problems problems;
    private final Optional<PosteriorChoice> chosen;
    private final StudyFolder folder;
    private final List<FileTree> trees = new ArrayList<>();
    private Reading at;

    /** @param chosen a posterior in the place of the one that the world names */
    StudyReader(StudyFiles files, Optional<PosteriorChoice> chosen, Problems problems) {
        this.files = files;
        this.chosen = chosen;
        this.problems = problems;
        this.at = Reading.start(problems);
        this.folder = new StudyFolder(files, problems);
    }

    /** The study; empty when there are problems. */
    Optional<Study> read(Optional<String> variantName) {
        return read(variantName, variantName.flatMap(folder::variant));
    }

    /** The study with something laid over its world that is in no file of its own; empty when there are problems. */
    Optional<Study> read(StrategyFile over) {
        return read(Optional.empty(), Optional.of(over));
    }

    private Optional<Study> read(Optional<String> variantName, Optional<StrategyFile> variant) {
        var worldFile = folder.world();
        var strategies = folder.strategies();
        if (worldFile.isEmpty()) {
            return Optional.empty();
        }
        var tree = worldTree(worldFile.get(), variant);
        var posterior = posterior(tree);
        var fitted = new FittedNumbers(trees.stream().map(FileTree::file).toList(), posterior);
        at = Reading.start(problems, fitted);
        var reader = new WorldReader(tree, files, at);
        var place = reader.place();
        var world = reader.read(place);
        requireReference(worldFile.get(), reader.compareWith(), strategies);
        requireLevers(tree, place);
        strategies.values().forEach(file -> trees.add(file.tree()));
        var strategyReader = new StrategyReader(tree, place, strategies, fitted);
        var cases = strategyReader.all(problems);
        var rule = checkDates(reader, strategies);
        var observations = observations();
        fitted.refuseUnknown(problems);
        requireEarlier(posterior, reader.asOf());
        var marked = new Marks(tree, fitted.written(), at).of(world.map(World::calibrate).orElse(List.of()));
        var hindcast = world.flatMap(World::hindcast).flatMap(plan -> hindcast(plan, tree));
        if (!problems.none()) {
            return Optional.empty();
        }
        var parts = new Study.Parts(
                world.orElseThrow(), variant.map(StrategyFile::header), strategyReader, cases, trees, rule, warnings(reader, rule), files);
        return Optional.of(new Study(parts, observations, hindcast, new Study.Fitting(variantName, marked, posterior)));
    }

    /** Without numbers of the world, which may hang on it. */
    private Optional<PosteriorTable> posterior(Node.Mapping tree) {
        return chosen.isPresent() ? chosen.get().read(problems) : new WorldReader(tree, files, at).posterior();
    }

    private void requireEarlier(Optional<PosteriorTable> posterior, LocalDate asOf) {
        posterior.filter(table -> table.asOf().isAfter(asOf)).ifPresent(table -> problems.add(new Problem(
                table.file(),
                table.lines().get(0),
                PosteriorTable.AS_OF,
                "has seen a count of " + table.asOf(),
                "counts up to asOf, " + asOf,
                "fit it with --until " + asOf)));
    }

    private Node.Mapping worldTree(FileTree file, Optional<StrategyFile> variant) {
        trees.add(file);
        var base = Overlay.apply(
                Node.Mapping.empty(new Mark(file.file(), 1)), file.root(), WorldFormat.shape(), at);
        if (variant.isEmpty()) {
            return base;
        }
        trees.add(variant.get().tree());
        var laid = new Replacement(StrategyFormat.variantShape(), problems).layOver(base, variant.get());
        for (var key : OF_EITHER_FILE) {
            laid = base.has(key) ? laid.with(key, base.entries().get(key)) : laid.without(key);
        }
        return laid;
    }

    private void requireReference(FileTree file, Optional<String> reference, Map<String, StrategyFile> strategies) {
        if (strategies.isEmpty() && problems.none()) {
            problems.add(new Problem(
                    files.folder().resolve("strategies"), 0, "", "has no strategies", "at least one file NAME.yaml", ""));
        } else if (reference.isPresent() && !folder.names("strategies").contains(reference.get())) {
            var node = file.root().find("compareWith").orElse(file.root());
            at.at("compareWith").unknown(node.mark(), "strategy", reference.get(), strategies.keySet());
        }
    }

    /** The world is right by itself, also where every strategy changes it. */
    private void requireLevers(Node.Mapping world, Place place) {
        new LeversFormat(place).read(world, at);
    }

    private AsOfRule checkDates(WorldReader world, Map<String, StrategyFile> strategies) {
        var rule = new AsOfRule(world.asOf(), world.knownBy());
        for (var tree : trees) {
            boolean hindsight = strategies.values().stream()
                    .anyMatch(file -> file.tree() == tree && file.header().hindsight());
            rule.check(tree, hindsight, at);
        }
        return rule;
    }

    private List<Warning> warnings(WorldReader world, AsOfRule rule) {
        var warnings = new ArrayList<>(rule.warnings());
        var ignored = world.ignoredHolidays();
        if (!ignored.isEmpty()) {
            var mark = new Mark(files.folder().resolve("world.yaml"), 0);
            warnings.add(Warning.of(mark, "holidays", "holidays", ignored.size(), world.knownBy(), ignored.get(0).date()));
        }
        return warnings;
    }

    private List<Observation> observations() {
        return Files.exists(files.folder().resolve(OBSERVATIONS))
                ? files.own(OBSERVATIONS, problems)
                        .flatMap(file -> Observations.READER.read(file, problems))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Study.Past> hindcast(World.HindcastPlan plan, Node.Mapping tree) {
        var node = ((Node.Mapping) tree.find("hindcast").orElseThrow()).find("folder").orElseThrow();
        var here = at.at("hindcast").at("folder");
        if (files.isPart()) {
            return here.wrong(node, "is inside a hindcast", "one hindcast in a study", "");
        }
        return files.resolve(plan.folder(), node, here)
                .flatMap(path -> path.equals(files.folder().normalize())
                        ? here.wrong(node, "is the study itself", "a folder inside it", "")
                        : !Files.isDirectory(path) ? here.wrong(node, "is a file", "a folder inside the study", "")
                        : new StudyReader(files.inside(path), Optional.empty(), problems).read(Optional.empty()))
                .map(study -> past(study, plan, node));
    }

    private Study.Past past(Study study, World.HindcastPlan plan, Node node) {
        var paths = study.inputs(study.reference()).stream().map(InputNumber::path).toList();
        for (var path : plan.parametersSet()) {
            if (!paths.contains(path)) {
                var what = "the hindcast has no number '" + path + "'";
                at.at("hindcast").at("parametersSet").wrong(node, what, "paths as 'gapai explain' lists them", Nearest.hint(path, paths));
            }
        }
        return new Study.Past(study, plan.parametersSet());
    }
}
