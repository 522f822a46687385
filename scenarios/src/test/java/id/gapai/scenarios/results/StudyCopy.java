package id.gapai.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A copy of a study in which numbers are changed as a person would change them: in the text of its files. */
record StudyCopy(Path folder) {
    static StudyCopy of(Path study, Path target) throws IOException {
        try (var files = Files.walk(study)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(study.relativize(file).toString()));
            }
        }
        return new StudyCopy(target);
    }

    /** Replaces a text that stands in the file just once. */
    StudyCopy with(String file, String old, String now) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text.split(Pattern.quote(old), -1)).as(old + " in " + file).hasSize(2);
        Files.writeString(path, text.replace(old, now));
        return this;
    }

    Study read() throws InvalidInput {
        return Study.read(folder);
    }
}
