package id.gapai.scenarios.cli;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.archive.Archive;
import id.gapai.scenarios.archive.Archiving;
import id.gapai.scenarios.archive.Issue;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.update.CountText;
import id.gapai.scenarios.update.StudyUpdate;
import id.gapai.scenarios.update.Updated;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "update",
        description = "Learns from new counts: what was forecast before and what is forecast now, from the day of the last count on. The counts go"
                + " to observations.csv and the forecast to archive/ of the study; nothing else is written there. 'compare --from-counts' forecasts"
                + " every strategy from the same day on.",
        footer = {
            "",
            "Examples:",
            "  gapai update scenarios/mycity --count 2024-06-03=61200",
            "  gapai update scenarios/mycity --count 2024-06-03=61200 --half-width 50 --published 2024-06-05 --source https://…",
            "  gapai update scenarios/mycity    (learns from new rows in observations.csv)"
        })
final class UpdateCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 366;

    private final LocalDateTime started = LocalDateTime.now();

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Option(
            names = "--count",
            paramLabel = "DAY=N",
            description = "Active residents on a day; may be given several times (default: the rows of observations.csv that no forecast in the archive has seen).")
    private List<String> counts = new ArrayList<>();

    @Option(
            names = "--half-width",
            paramLabel = "N",
            defaultValue = "0",
            converter = Persons.class,
            description = "How far the true count may be from a rounded one: 50 for 61,200 that was rounded to hundreds (default: ${DEFAULT-VALUE}).")
    private int halfWidth;

    @Option(
            names = "--days-before",
            paramLabel = "N",
            defaultValue = "0",
            converter = Days.class,
            description = "So many days before its day a count may have been read (default: ${DEFAULT-VALUE}).")
    private int daysBefore;

    @Option(
            names = "--days-after",
            paramLabel = "N",
            defaultValue = "0",
            converter = Days.class,
            description = "So many days after its day a count may have been read (default: ${DEFAULT-VALUE}).")
    private int daysAfter;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = DateConverter.class,
            description = "When the counts were published (default: on their own day). A count of the same day that is published later takes the"
                    + " place of the one before.")
    private LocalDate published;

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            defaultValue = "given to gapai update",
            description = "Where the counts come from, for observations.csv (default: ${DEFAULT-VALUE}).")
    private String source;

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "The strategy that has been in force since the as-of date and goes on (default: the one that the study compares with).")
    private String strategy;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also draws both forecasts and the counts: update.png and update.svg in a new folder below DIR (default: not drawn).")
    private Path out;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private LanguageOption language;

    abstract static class Whole implements ITypeConverter<Integer> {
        private final int most;

        private Whole(int most) {
            this.most = most;
        }

        @Override
        public Integer convert(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0 && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls through to the message, which is the same
            }
            throw new TypeConversionException("'" + text + "' is not a whole number from 0 to " + most);
        }
    }

    static final class Persons extends Whole {
        Persons() {
            super(Limits.PERSONS);
        }
    }

    static final class Days extends Whole {
        Days() {
            super(MOST_DAYS);
        }
    }

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var read = study.read();
        var named = strategy == null ? read.reference() : StrategyNames.require(strategy, read, spec);
        var form = new CountText(halfWidth, daysBefore, daysAfter, Optional.ofNullable(published), source.isBlank() ? "not told" : source);
        var update = StudyUpdate.of(read, named, counts, form, seen(read));
        var messages = Messages.load(language.language(), UpdateCommand.class, "cli");
        Updated updated;
        try (var line = ProgressLine.on(spec.commandLine().getErr(), messages)) {
            updated = update.run(settings(), phase -> monitor(line, messages.text("phase." + phase.name().toLowerCase(Locale.ROOT))));
        }
        var printer = spec.commandLine().getOut();
        new UpdateText(updated, language.language(), Terminal.columns()).print(printer);
        printer.println();
        draw(read, updated, messages);
        printer.println(messages.text("update.files", keep(read, update, updated).toString(), Integer.toString(counts.size())));
        return 0;
    }

    private Settings settings() {
        return new Settings(simulation.paths(), simulation.seed(), simulation.threads(), 0, 0, Sampling.EVEN);
    }

    /** Before anything is kept, since a folder may not be writable. */
    private void draw(Study read, Updated updated, Messages messages) throws IOException, InvalidInput {
        if (out == null) {
            return;
        }
        try (var folder = RunFolder.create(out, read.name() + "-update", started)) {
            var figure = Charts.update(updated.change(), language.language().pick(read.sourceLine(updated.known())), language.language());
            Files.write(folder.path().resolve("update.png"), figure.png());
            Files.writeString(folder.path().resolve("update.svg"), figure.svg());
            spec.commandLine().getOut().println(messages.text("files", folder.complete().toString()));
        }
    }

    private static Monitor monitor(ProgressLine line, String name) {
        var shown = line.phase(name, Measure.PROBABILITY);
        return new Monitor() {
            @Override
            public boolean progress(Progress progress) {
                shown.accept(progress);
                return true;
            }
        };
    }

    /** The last day of publication that a forecast in the archive has seen; the study's own knowledge where there is none. */
    private LocalDate seen(Study read) throws InvalidInput, IOException {
        var archived = Archive.of(read.folder()).read().stream()
                .filter(entry -> entry.forecast().issue().command().equals(spec.name()))
                .flatMap(entry -> entry.forecast().latest().stream())
                .map(latest -> latest.published());
        var known = read.observations().stream().filter(count -> !count.asOf().isAfter(read.asOf())).map(Observation::published);
        return Stream.concat(Stream.of(read.asOf()), Stream.concat(archived, known)).max(LocalDate::compareTo).orElseThrow();
    }

    private Path keep(Study read, StudyUpdate update, Updated updated) throws InvalidInput, IOException {
        var known = new ArrayList<>(read.observations());
        known.addAll(updated.known());
        var forecast = Archiving.of(updated.after(), known, issue(read, updated));
        var archive = Archive.of(read.folder());
        if (counts.isEmpty()) {
            return archive.add(forecast);
        }
        try {
            return archive.addWithCounts(forecast, update.bytesBefore(), update.bytesAfter());
        } catch (ConcurrentModificationException e) {
            throw new InvalidInput(List.of(new Problem(
                    StudyUpdate.file(read), 0, "", "was changed by somebody else during the update", "", "repeat the update")));
        }
    }

    private Issue issue(Study read, Updated updated) throws IOException {
        var program = BuildInfo.current();
        var forecast = updated.forecastAfter();
        return new Issue(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                spec.name(),
                read.name(),
                program.version(),
                program.commit(),
                study.variant(),
                read.posterior().map(table -> table.file().getFileName().toString()),
                forecast.seed(),
                forecast.paths(),
                InputHash.together(InputHash.all(read.folder(), read.files())));
    }
}
