package id.gapai.scenarios.cli;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that answer a planner's question by trials. */
final class DecisionOptions {
    @Mixin
    StudyArgument study;

    @Mixin
    SeedAndThreads random;

    @Mixin
    LanguageOption language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the new folder with the results goes (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--resume",
            paramLabel = "DIR",
            description = "Goes on with a run that was stopped: its folder NAME.partial. Everything else is as it was asked for then, and may be"
                    + " left out.")
    Path resume;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = AnswerFormat.Converter.class,
            description = "Besides, writes the tables as a workbook: xlsx.")
    private AnswerFormat format;

    boolean writes(AnswerFormat asked) {
        return format == asked;
    }

    /** What listens for the end of the program, given the last words to be said; no option. */
    Function<Runnable, StopSignal> signals = StopSignal::listening;
}
