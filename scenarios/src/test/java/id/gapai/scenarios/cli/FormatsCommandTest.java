package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.tables.OpenedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FormatsCommandTest {
    @TempDir
    private Path out;

    @Test
    void severalFormatsAreWrittenInOneRun() throws IOException {
        var run = compare("--format", "json,xlsx,parquet,hubverse", "--lang", "id");

        assertThat(run.exitCode()).as(run.err()).isZero();
        var folder = only();
        assertThat(folder.resolve("forecast.json")).content().contains("\"format\" : \"gapai.forecast/1\"");
        assertThat(folder.resolve("template.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("parquet/forecast.parquet")).isNotEmptyFile();
        assertThat(folder.resolve("hub/hub-config/tasks.json")).isNotEmptyFile();
        assertThat(folder.resolve("manifest.json")).content().contains("\"format\" : \"json,xlsx,parquet,hubverse\"");
    }

    /** What is asked besides has its sheets in the same workbook. */
    @Test
    void aRankingIsInTheWorkbook() throws IOException {
        var run = compare("--format", "xlsx", "--lang", "en", "--rank", "probability");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(sheets(only().resolve("template.xlsx"))).contains("Summary", "Inputs and sources").hasSizeGreaterThan(12);
    }

    @Test
    void aDecisionHasItsTablesAsAWorkbook() throws IOException {
        var run = Run.gapai(
                "sensitivity", "template", "--strategy", "status-quo", "--paths", "100", "--lang", "id", "--format", "xlsx", "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(sheets(only().resolve("template-sensitivity.xlsx"))).isNotEmpty();
    }

    private static List<String> sheets(Path file) throws IOException {
        try (var opened = OpenedWorkbook.of(file)) {
            return opened.sheets();
        }
    }

    @Test
    void aHubIsOfOneKind() {
        var run = compare("--format", "hubverse,hubverse-parquet");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--format: hubverse and hubverse-parquet write the same folder");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void anUnknownFormatIsRefused() {
        var run = compare("--format", "xlsx,xls");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'xls' is not a format; there is: json, xlsx, parquet, hubverse, hubverse-parquet");
    }

    /** A run that goes on reads them again. */
    @Test
    void formatsAreWrittenDownAsTheyAreGiven() {
        var command = new CommandLine(new CompareCommand());
        command.parseArgs("template", "--format", "xlsx,hubverse-parquet");

        assertThat(GivenArguments.of(command.getCommandSpec())).containsEntry("--format", "xlsx,hubverse-parquet");
    }

    private Run compare(String... more) {
        var arguments = new ArrayList<>(List.of("compare", "template", "--paths", "40", "--split", "0", "--no-archive", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Path only() throws IOException {
        try (var folders = Files.list(out)) {
            return folders.findFirst().orElseThrow();
        }
    }
}
