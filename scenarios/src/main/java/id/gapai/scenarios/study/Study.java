package id.gapai.scenarios.study;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.forecast.Observation;
import id.gapai.model.scenario.Posterior;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Staff;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.scenario.WorkLimits;
import id.gapai.model.text.Text;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.format.StudyFiles;
import id.gapai.scenarios.format.World;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Leaf;
import id.gapai.scenarios.tree.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A folder of scenario files, read and found right: one world and the strategies in it. */
public final class Study {
    private final Parts parts;
    private final List<Observation> observations;
    private final Optional<Past> hindcast;
    private final Fitting fitting;

    Study(Parts parts, List<Observation> observations, Optional<Past> hindcast, Fitting fitting) {
        this.parts = parts;
        this.observations = observations;
        this.hindcast = hindcast;
        this.fitting = fitting;
    }

    /**
     * What is to be fitted to counts, and what was.
     *
     * @param marked numbers to be fitted
     * @param posterior what takes the place of numbers
     */
    record Fitting(Optional<String> variant, List<Marked> marked, Optional<PosteriorTable> posterior) {}

    /** What was read. */
    record Parts(
            World world,
            Optional<StrategyFormat.Header> variant,
            StrategyReader reader,
            Map<String, Case> cases,
            List<FileTree> trees,
            AsOfRule rule,
            List<Warning> warnings,
            StudyFiles files) {
        Parts with(StrategyFile file) throws InvalidInput {
            var more = reader.with(file);
            var allCases = new LinkedHashMap<>(cases);
            allCases.put(file.name(), more.read(file.name()));
            for (var other : cases.keySet()) {
                if (more.isBuiltOn(other, file.name())) {
                    allCases.put(other, more.read(other));
                }
            }
            var allTrees = new ArrayList<>(trees);
            file.layers().map(StrategyFile::tree).filter(tree -> !allTrees.contains(tree)).forEach(allTrees::add);
            return new Parts(world, variant, more, allCases, allTrees, rule, warnings, files);
        }
    }

    /**
     * A study of an earlier date, to hold the model against what has happened since.
     *
     * @param parametersSet paths of the parameters that were set by the observations marked so
     */
    public record Past(Study study, List<String> parametersSet) {
        /** What these parameters are called. */
        public List<Text> parameterTitles() {
            return study.inputs(study.reference()).stream()
                    .filter(input -> parametersSet.contains(input.path()))
                    .map(InputNumber::title)
                    .toList();
        }
    }

    /** @throws InvalidInput with all problems of all files */
    public static Study read(Path folder) throws InvalidInput {
        return read(folder, Optional.empty());
    }

    /**
     * @param variant name of a file in {@code variants}, laid over the world
     * @throws InvalidInput with all problems of all files
     */
    public static Study read(Path folder, Optional<String> variant) throws InvalidInput {
        return read(folder, variant, Optional.empty());
    }

    /**
     * @param posterior what takes the place of numbers of the world; empty: what the world names, if anything
     * @throws InvalidInput with all problems of all files
     */
    public static Study read(Path folder, Optional<String> variant, Optional<PosteriorChoice> posterior) throws InvalidInput {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            var what = Files.exists(folder) ? "is a file" : "does not exist";
            problems.add(new Problem(folder, 0, "", what, "the folder of a study, with world.yaml in it", ""));
        }
        problems.throwIfAny();
        var study = new StudyReader(new StudyFiles(folder, folder), posterior, problems).read(variant);
        problems.throwIfAny();
        return study.orElseThrow();
    }

    /**
     * A study of which numbers are replaced by those of a place, which are in no file of the folder.
     *
     * @param name  of the place
     * @param over  keys of the world, as a variant would have them; its marks are where problems are found
     * @throws InvalidInput with all problems
     */
    public static Study of(Path folder, String name, Node.Mapping over) throws InvalidInput {
        var problems = new Problems();
        var header = new StrategyFormat.Header(
                Text.same(name), Text.same(""), Optional.empty(), false, false, 0, List.of(), List.of());
        var file = new StrategyFile(name, new FileTree(over.mark().file(), over), header);
        var study = new StudyReader(new StudyFiles(folder, folder), Optional.empty(), problems).read(file);
        problems.throwIfAny();
        return study.orElseThrow();
    }

    /** Names of the variants of the study in a folder, by the alphabet; files with other names are problems. */
    public static List<String> variants(Path folder, Problems problems) {
        return new StudyFolder(new StudyFiles(folder, folder), problems).names("variants");
    }

    public String name() {
        return parts.world().header().name();
    }

    /** The title of the world, and after a colon that of the variant laid over it. */
    public Text title() {
        var title = parts.world().header().title();
        return parts.variant()
                .map(StrategyFormat.Header::title)
                .map(variant -> new Text(title.en() + ": " + variant.en(), title.id() + ": " + variant.id()))
                .orElse(title);
    }

    /** Day 0 is the close of this day. */
    public LocalDate asOf() {
        return parts.world().header().asOf();
    }

    /** The target date. */
    public LocalDate end() {
        return parts.world().header().end();
    }

    /** Name of the strategy with which the others are compared. */
    public String reference() {
        return parts.world().header().reference();
    }

    /** Main sources in one line, and by when all that goes in was known. */
    public Text sourceLine() {
        return sourceLine(List.of());
    }

    /** @param learned counts that went in besides, which may have been published later */
    public Text sourceLine(List<Observation> learned) {
        var header = parts.world().header();
        return SourceLine.of(header.sourceLine(), header.knownBy(), learned);
    }

    /** Names of the strategies: the reference first, the others by their order, equal ones by name. */
    public List<String> strategies() {
        var names = new LinkedHashSet<String>();
        names.add(reference());
        names.addAll(parts.cases().keySet());
        return List.copyOf(names);
    }

    /** Names of the strategies that an office can choose from: all but benchmarks with hindsight and what only may happen. */
    public List<String> choices() {
        return strategies().stream().filter(name -> !find(name).hindsight() && !find(name).stress()).toList();
    }

    /** Whether a strategy is something that may happen and that nobody would choose. */
    public boolean isStress(String strategy) {
        return find(strategy).stress();
    }

    /** The world with a strategy. */
    public Scenario scenario(String strategy) {
        return scenario(strategy, OptionalDouble.empty());
    }

    /** @param staffToday today's officers, fixed at this number; empty: as uncertain as the study says */
    public Scenario scenario(String strategy, OptionalDouble staffToday) {
        var found = find(strategy);
        var world = parts.world();
        var levers = found.levers();
        return new Scenario(
                name(),
                strategy,
                found.file().header().title(),
                found.file().header().description(),
                found.hindsight(),
                asOf(),
                end(),
                world.targets(),
                world.population(),
                world.registry(),
                world.checks(),
                world.areas(),
                levers.segments(),
                levers.outage(),
                world.demand(),
                world.persuasionMultiplier(),
                fixed(levers.staff(), staffToday),
                levers.disruptions(),
                levers.channels(),
                fitting.posterior().map(table -> new Posterior(table.asOf(), table.sample())),
                found.rules());
    }

    /** Where its files lie. */
    public Path folder() {
        return parts.files().folder();
    }

    /** Numbers of the world that are marked to be fitted to counts. */
    public List<Marked> marked() {
        return fitting.marked();
    }

    /** What takes the place of numbers of the world. */
    public Optional<PosteriorTable> posterior() {
        return fitting.posterior();
    }

    /** The same study with other numbers in the place of some of the world's. */
    public Study with(PosteriorTable posterior) throws InvalidInput {
        return read(folder(), fitting.variant(), Optional.of(PosteriorChoice.of(posterior)));
    }

    /**
     * The same study with one more strategy, which is in no file of it.
     *
     * @param strategy its name; a strategy of that name is replaced
     * @param yaml     as its file would say it
     * @throws InvalidInput with all problems of it
     */
    public Study with(String strategy, String yaml) throws InvalidInput {
        return new Study(parts.with(parts.reader().parse(strategy, yaml)), observations, hindcast, fitting);
    }

    /**
     * The same study with a strategy that has more laid over it, in whatever extends it, too.
     *
     * @param yaml as a file that extends the strategy would say it; its title and the like do not count
     * @throws InvalidInput with all problems of it
     */
    public Study withOver(String strategy, String yaml) throws InvalidInput {
        var more = parts.reader().parse(strategy, yaml);
        return new Study(parts.with(parts.reader().files().get(strategy).under(more)), observations, hindcast, fitting);
    }

    /** The levers that a strategy's own file pulls, as written. */
    public List<String> levers(String strategy) {
        return find(strategy).file().header().levers();
    }

    /** The strategy that another one extends. */
    public Optional<String> parent(String strategy) {
        return find(strategy).file().header().parent();
    }

    /** Names of the channels that a strategy knows, those that are not enabled too. */
    public List<String> channels(String strategy) {
        return find(strategy).tree().find("channels")
                .filter(Node.Mapping.class::isInstance)
                .map(node -> List.copyOf(((Node.Mapping) node).entries().keySet()))
                .orElse(List.of());
    }

    /** Whether a strategy writes a number itself. */
    public boolean isOverridden(String path, String strategy) {
        return StudyInputs.isOfAStrategy(find(strategy).tree().nearest(List.of(path.split("\\."))).file());
    }

    private static Staff fixed(Staff staff, OptionalDouble today) {
        return today.isEmpty()
                ? staff
                : new Staff(
                        Distribution.of(today.getAsDouble()),
                        staff.added(),
                        staff.officeDays(),
                        staff.offDayShare(),
                        staff.presence());
    }

    private Case find(String strategy) {
        var found = parts.cases().get(strategy);
        if (found == null) {
            throw new IllegalArgumentException("no strategy '" + strategy + "', there are " + strategies());
        }
        return found;
    }

    /** Every number and table that goes into a scenario, in the order of the format. */
    public List<InputNumber> inputs(String strategy) {
        return new StudyInputs(parts.trees(), parts.rule(), fitting.posterior()).of(find(strategy).tree());
    }

    /**
     * A problem with a number that was right on its own and does not go with others.
     *
     * @param strategy with which it showed
     * @param path     keys joined by dots; the line is that of the last key of it that is written
     */
    public Problem problem(String strategy, String path, String what, String allowed) {
        var mark = find(strategy).tree().nearest(List.of(path.split("\\.")));
        return new Problem(mark.file(), mark.line(), path, what, allowed, "");
    }

    /** What differs between two strategies, value by value. */
    public List<Difference> diff(String a, String b) {
        return Difference.between(values(a), values(b));
    }

    private Map<String, String> values(String strategy) {
        var values = new LinkedHashMap<String, String>();
        Leaf.of(find(strategy).tree(), StrategyFormat.leversShape())
                .forEach(leaf -> values.put(leaf.path(), leaf.text()));
        return values;
    }

    /** What to know about the inputs that is no mistake, of the hindcast too. */
    public List<Warning> warnings() {
        var warnings = new ArrayList<>(parts.warnings());
        warnings.addAll(new StudyReview(this, parts.cases()).warnings());
        hindcast.ifPresent(past -> warnings.addAll(past.study().warnings()));
        return warnings;
    }

    /** Published counts, by date. */
    public List<Observation> observations() {
        return observations;
    }

    public Optional<Past> hindcast() {
        return hindcast;
    }

    /** What an officer at the ordinary counter serves in a day. */
    public OptionalDouble servicesPerOfficerDay() {
        return parts.world().servicesPerOfficerDay();
    }

    /** What work costs; empty: not known, and no cost is to be shown. */
    public Optional<UnitCosts> costs() {
        return parts.world().costs();
    }

    /** What no plan may exceed. */
    public WorkLimits limits() {
        return parts.world().limits();
    }

    /** Every file that was read, of the hindcast too. */
    public List<Path> files() {
        var files = new ArrayList<>(parts.files().used());
        fitting.posterior().map(PosteriorTable::file).filter(file -> !files.contains(file)).ifPresent(files::add);
        hindcast.ifPresent(past -> files.addAll(past.study().files()));
        return files;
    }
}
