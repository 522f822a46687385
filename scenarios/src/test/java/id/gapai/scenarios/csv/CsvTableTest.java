package id.gapai.scenarios.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    private static final Column<String> NAME = new Column<>("name", Cell.text());
    private static final Column<Optional<Integer>> COUNT = new Column<>("count", Cell.whole(0, 9).orEmpty());

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void columnsStandInAnyOrderBesideOthers() throws Exception {
        assertThat(read("note,count, name\nx,3,a\n,,b\n")).hasValue(List.of("a 3", "b none"));
    }

    @Test
    void quotedTextsMayHoldCommasQuotesAndLines() throws Exception {
        assertThat(read("name,count\n\"a, \"\"b\"\"\",1\n\"two\nlines\",2\n")).hasValue(List.of("a, \"b\" 1", "two\nlines 2"));
    }

    @Test
    void linesAreCountedThroughTextsOfSeveralLines() throws Exception {
        assertThat(read("name,count\n\"two\nlines\",2\n\nb,10\n")).isEmpty();
        assertThat(problems.list()).singleElement().extracting(Problem::line, Problem::path).containsExactly(5, "count");
    }

    @Test
    void windowsFilesReadLikeOthers() throws Exception {
        assertThat(read("\uFEFF\"name\",count\r\na,1\r\n")).hasValue(List.of("a 1"));
    }

    @Test
    void aProblemElsewhereDoesNotSpoilATable() throws Exception {
        problems.add(new Problem(folder, 0, "", "something else", "", ""));
        assertThat(read("name,count\na,1\n")).hasValue(List.of("a 1"));
    }

    @Test
    void aRefusedRowSpoilsTheTable() throws Exception {
        var file = Files.writeString(folder.resolve("t.csv"), "name,count\na,1\nb,2\n");
        Optional<Integer> read = new CsvTable(file, List.of(NAME, COUNT)).read(problems, rows -> {
            rows.get(1).refuse(NAME, "is not wanted", "", "");
            return rows.size();
        });
        assertThat(read).isEmpty();
        assertThat(problems.list()).extracting(Problem::toString).containsExactly(file + ":3: name: is not wanted");
    }

    private Optional<List<String>> read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), text);
        return new CsvTable(file, List.of(NAME, COUNT)).read(problems, rows -> rows.stream()
                .map(row -> row.get(NAME) + " " + row.get(COUNT).map(String::valueOf).orElse("none"))
                .toList());
    }
}
