package id.gapai.scenarios.cli;

import id.gapai.scenarios.fleet.FleetFile;
import id.gapai.scenarios.fleet.FleetFiles;
import id.gapai.scenarios.fleet.FleetPage;
import id.gapai.scenarios.fleet.FleetRun;
import id.gapai.scenarios.fleet.FleetState;
import id.gapai.scenarios.fleet.FleetWords;
import id.gapai.scenarios.fleet.PlaceStudies;
import id.gapai.scenarios.fleet.PlacesFromRegions;
import id.gapai.scenarios.output.AtomicFile;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Fleet;
import id.gapai.simulation.StoppedException;
import id.gapai.simulation.fleet.FleetTally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fleet",
        description = "Forecasts many places at once, each a variant of one template, and their total with what they have in common.",
        footer = {
            "",
            "Examples:",
            "  gapai fleet scenarios/indonesia-2024/FLEET.yaml --paths 2000 --out out/indonesia",
            "  gapai fleet scenarios/indonesia-2024/FLEET.yaml --paths 2000 --out out/indonesia --resume"
        })
final class FleetCommand implements Callable<Integer> {
    /** What a kill costs at most. */
    private static final long NANOS_BETWEEN_STATES = 5_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FLEET.yaml", description = "The fleet: its template, its table of places, what they have in common.")
    private Path file;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results (default: out/fleet-NAME).")
    private Path out;

    @Option(names = "--keep-going", description = "Leaves out places whose rows have mistakes, and reports them; without it nothing is run.")
    private boolean keepGoing;

    @Option(names = "--resume", description = "Goes on with the unfinished run in --out; the files end up the same as without the stop.")
    private boolean resume;

    @Option(
            names = "--make-places",
            description = "Writes the table of places anew from the figures of regions that the fleet borrows from, and runs nothing.")
    private boolean makePlaces;

    @Mixin
    private LanguageOption language;

    private long lastState;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var fleet = FleetFile.read(file);
        if (makePlaces) {
            makePlaces(fleet);
            return 0;
        }
        var words = new FleetWords(language.language());
        try (var progress = ProgressLine.on(spec.commandLine().getErr(), words.messages())) {
            var studies = PlaceStudies.of(fleet, keepGoing, simulation.seed(), (place, done, of) ->
                    progress.name(words.reading(done, of)));
            report(studies);
            run(FleetRun.of(fleet, studies, simulation.paths(), simulation.seed()), words, progress);
        }
        return 0;
    }

    private void report(PlaceStudies studies) {
        studies.failed().values().stream().flatMap(List::stream).distinct().forEach(spec.commandLine().getErr()::println);
    }

    private void run(FleetRun run, FleetWords words, ProgressLine progress) throws InvalidInput, InterruptedException, IOException {
        var folder = out == null ? Path.of("out", "fleet-" + run.fleet().name()) : out;
        Files.createDirectories(folder);
        var state = new FleetState(folder, run);
        var tally = resume ? state.read() : state.fresh();
        simulate(run, state, tally, words, progress);
        var result = FleetFiles.write(run, tally, folder);
        state.delete();
        progress.clear();
        print(run, FleetPage.nation(result, language.language()), folder, words);
    }

    private void simulate(FleetRun run, FleetState state, FleetTally tally, FleetWords words, ProgressLine progress)
            throws InterruptedException, IOException {
        int units = run.design().units().size();
        try (var signal = StopSignal.listening(() -> spec.commandLine().getErr().println(words.stopped()))) {
            signal.work();
            Fleet.run(run.design(), run.places(), tally, simulation.threads(), (unit, done) -> {
                progress.name(words.progress(done.done(), units, run.places().get(unit.place()).name()));
                keep(state, done, signal.isGiven());
                return !signal.isGiven();
            });
        } catch (StoppedException e) {
            state.write(tally);
            throw e;
        }
    }

    private void keep(FleetState state, FleetTally tally, boolean now) throws IOException {
        long time = System.nanoTime();
        if (now || time - lastState > NANOS_BETWEEN_STATES) {
            state.write(tally);
            lastState = time;
        }
    }

    private void print(FleetRun run, List<List<String>> nation, Path folder, FleetWords words) {
        var stdout = spec.commandLine().getOut();
        stdout.println(words.title());
        FleetText.lines(nation).forEach(stdout::println);
        words.end(run, folder).forEach(stdout::println);
    }

    private void makePlaces(FleetFile fleet) throws InvalidInput, IOException {
        var borrow = fleet.borrow().orElseThrow(() -> new InvalidInput(List.of(new Problem(
                file, 0, "borrow", "is missing", "the figures of regions, of which the table is made", ""))));
        var template = Study.read(fleet.template());
        double adults = PlacesFromRegions.adults(template.scenario(template.reference()).population().start());
        var csv = PlacesFromRegions.csv(borrow.observations(), borrow.regions(), template.asOf(), adults);
        AtomicFile.replace(fleet.table(), csv.getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(fleet.table());
    }
}
