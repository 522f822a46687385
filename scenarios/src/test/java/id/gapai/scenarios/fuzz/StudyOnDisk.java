package id.gapai.scenarios.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** The small right study, for tests of other packages. */
public final class StudyOnDisk {
    private StudyOnDisk() {}

    public static void write(Path folder) throws IOException {
        Folder.read(Path.of("src/test/resources/good")).writeTo(folder);
    }
}
