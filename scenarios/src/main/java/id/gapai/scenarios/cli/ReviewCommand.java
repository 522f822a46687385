package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.scenarios.archive.Archive;
import id.gapai.scenarios.archive.ArchivedForecast;
import id.gapai.scenarios.outcome.ReviewFiles;
import id.gapai.scenarios.outcome.ReviewWords;
import id.gapai.scenarios.outcome.ForecastReview;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        description = "Lays the study's archived forecasts over the counts that came after, scores them, and says whether they have lost their calibration.",
        footer = {"", "Example:", "  gapai review scenarios/malang-2024"})
final class ReviewCommand implements Callable<Integer> {
    private final LocalDateTime started = LocalDateTime.now();

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Option(names = "--strategy", paramLabel = "NAME", description = "The strategy that was carried out (default: the study's reference).")
    private String strategy;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the new folder with the results goes (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() throws InvalidInput, IOException {
        if (study.posteriorFile().isPresent()) {
            throw new ParameterException(spec.commandLine(), "review looks at forecasts as they were issued, without --posterior");
        }
        var read = study.read();
        if (strategy != null) {
            StrategyNames.require(strategy, read, spec);
        }
        var review = ForecastReview.of(forecasts(), strategy == null ? read.reference() : strategy, read.observations());
        var words = ReviewWords.of(review, language.language());
        print(read, review, words);
        write(read, review);
        return 0;
    }

    /** Of the study or of its variant. */
    private List<ArchivedForecast> forecasts() throws InvalidInput, IOException {
        return Archive.of(study.folder()).read().stream()
                .map(Archive.Entry::forecast)
                .filter(forecast -> forecast.issue().variant().equals(study.variant()))
                .toList();
    }

    private void print(Study read, ForecastReview review, ReviewWords words) {
        var printer = spec.commandLine().getOut();
        Wrap.lines(words.heading(title(read)), Terminal.columns()).forEach(printer::println);
        printer.println();
        Wrap.lines(words.verdict(), Terminal.columns()).forEach(printer::println);
        if (!review.forecasts().isEmpty()) {
            var grid = new Grid(words.header());
            words.rows().forEach(grid::add);
            printer.println();
            printer.print(grid.print(Terminal.columns()));
        }
        for (var note : words.notes()) {
            printer.println();
            Wrap.lines(note, Terminal.columns()).forEach(printer::println);
        }
    }

    private void write(Study read, ForecastReview review) throws IOException, InvalidInput {
        try (var folder = RunFolder.create(out, read.name() + "-review", started)) {
            ReviewFiles.write(review, title(read), language.language().pick(read.sourceLine(read.observations())), language.language(), folder.path());
            var printer = spec.commandLine().getOut();
            printer.println();
            printer.println(Messages.load(language.language(), ReviewCommand.class, "cli").text("files", folder.complete().toString()));
        }
    }

    private String title(Study read) {
        return language.language().pick(read.title());
    }
}
