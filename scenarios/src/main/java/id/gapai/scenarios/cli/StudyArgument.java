package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class StudyArgument {
    @Parameters(paramLabel = "STUDY", description = "The study's folder, with world.yaml in it.")
    private Path folder;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "A variant of the world: the file variants/NAME.yaml of the study.")
    private String variant;

    Study read() throws InvalidInput {
        return Study.read(folder, variant());
    }

    Path folder() {
        return folder;
    }

    Optional<String> variant() {
        return Optional.ofNullable(variant);
    }
}
