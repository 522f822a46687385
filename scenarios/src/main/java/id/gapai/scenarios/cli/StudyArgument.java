package id.gapai.scenarios.cli;

import id.gapai.scenarios.lever.GivenLevers;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.PosteriorChoice;
import id.gapai.scenarios.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class StudyArgument {
    private static final String WORLD = "world.yaml";

    @Parameters(paramLabel = "STUDY", description = "The study's folder, with world.yaml in it.")
    private Path study;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "A variant of the world: the file variants/NAME.yaml of the study.")
    private String variant;

    @Option(
            names = "--posterior",
            paramLabel = "FILE",
            description = "Takes the numbers of the world that this file has from it, as 'calibrate' wrote it (default: what world.yaml names, if anything).")
    private Path posterior;

    Study read() throws InvalidInput {
        return GivenLevers.pulled(Study.read(folder(), variant(), posterior()));
    }

    /** The folder, also where its world.yaml was named, as completion on the command line suggests. */
    Path folder() {
        boolean isWorld = study.endsWith(WORLD) && Files.isRegularFile(study);
        return isWorld ? study.resolveSibling("") : study;
    }

    Optional<PosteriorChoice> posterior() {
        return posteriorFile().map(PosteriorChoice::of);
    }

    Optional<Path> posteriorFile() {
        return Optional.ofNullable(posterior);
    }

    Optional<String> variant() {
        return Optional.ofNullable(variant);
    }
}
