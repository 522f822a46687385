package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as editors and spreadsheets leave them, and files that are something else altogether. */
class OddFilesTest {
    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = GoodStudy.copyTo(outside.resolve("small"));
    }

    @Test
    void byteOrderMarksAndWindowsLineEndingsMakeNoDifference() throws Exception {
        var plain = Study.read(folder);
        for (var file : plain.files()) {
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        var windows = Study.read(folder);

        for (var strategy : plain.strategies()) {
            assertThat(windows.scenario(strategy)).isEqualTo(plain.scenario(strategy));
        }
    }

    @Test
    void otherEncodingsAreRefused() throws Exception {
        encode("world.yaml", StandardCharsets.UTF_16);
        encode("data/holidays.csv", StandardCharsets.UTF_16);

        assertThat(problems()).containsExactly("world.yaml: is not UTF-8, allowed: UTF-8 text; save the file as UTF-8");
    }

    @Test
    void tablesInOtherEncodingsAreRefused() throws Exception {
        Files.writeString(folder.resolve("data/holidays.csv"), "date,type,decreed\n2024-08-17,f\u00eate,2023-09-12\n",
                StandardCharsets.ISO_8859_1);

        assertThat(problems()).containsExactly("data/holidays.csv: is not UTF-8, allowed: UTF-8 text; save it as 'CSV UTF-8'");
    }

    @Test
    void binaryFilesAreRefused() throws Exception {
        Files.write(folder.resolve("world.yaml"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});

        assertThat(problems()).singleElement().asString().startsWith("world.yaml: is binary");
    }

    @Test
    void tablesWithAMillionLinesAreRefusedWithoutReadingThemToTheEnd() throws Exception {
        try (var out = Files.newBufferedWriter(folder.resolve("data/holidays.csv"))) {
            out.write("date,type,decreed\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write("2024-08-17,public,2023-09-12\n");
            }
        }
        assertThat(problems())
                .containsExactly("data/holidays.csv:100002: has more than 100000 rows, allowed: 100000 at most; "
                        + "is it the right file?");
    }

    @Test
    void aTableThatIsWrongThroughoutGivesItsFirstProblemsOnly() throws Exception {
        var rows = Stream.generate(() -> "never,public,2023-09-12").limit(1000).toList();
        Files.writeString(folder.resolve("data/holidays.csv"), "date,type,decreed\n" + String.join("\n", rows));

        assertThat(problems()).hasSize(21).last().asString()
                .isEqualTo("data/holidays.csv:22: is not read from here on; mend the problems above first");
    }

    @Test
    void hugeYamlFilesAreRefused() throws Exception {
        Files.writeString(folder.resolve("strategies/huge.yaml"), "# much ado\n".repeat(400_000));

        assertThat(problems())
                .containsExactly("strategies/huge.yaml: has 4400000 bytes, allowed: at most 4000000; is it the right file?");
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        Files.writeString(folder.resolve("strategies/deep.yaml"), "a: " + "[".repeat(100_000));

        assertThat(problems()).singleElement().asString().startsWith("strategies/deep.yaml:1: is nested too deeply");
    }

    @Test
    void linksThatLeadOutOfTheStudyAreRefused() throws Exception {
        var secret = Files.copy(folder.resolve("data/population.csv"), outside.resolve("secret.csv"));
        Files.delete(folder.resolve("data/population.csv"));
        Files.createSymbolicLink(folder.resolve("data/population.csv"), secret);
        Files.createSymbolicLink(folder.resolve("strategies/link.yaml"), folder.resolve("strategies/more.yaml"));

        assertThat(problems()).singleElement().asString()
                .startsWith("world.yaml:15: population.start: is a link that leads out of the study: 'data/population.csv'");
    }

    @Test
    void filesThatMayNotBeReadAreTold() throws Exception {
        for (var file : List.of("world.yaml", "data/holidays.csv", "strategies/more.yaml")) {
            assumeTrue(folder.resolve(file).toFile().setReadable(false) && !Files.isReadable(folder.resolve(file)), "root reads everything");
        }
        assertThat(problems()).containsExactly("strategies/more.yaml: cannot be read: no permission", "world.yaml: cannot be read: no permission");
        assertThat(folder.resolve("world.yaml").toFile().setReadable(true)).isTrue();
        assertThat(problems()).containsExactly("data/holidays.csv: cannot be read: no permission", "strategies/more.yaml: cannot be read: no permission");
    }

    @Test
    void foldersThatMayNotBeReadAreTold() throws Exception {
        var strategies = folder.resolve("strategies").toFile();
        assumeTrue(strategies.setReadable(false) && strategies.list() == null, "root reads everything");
        try {
            assertThat(problems()).contains("strategies: cannot be read: no permission");
        } finally {
            assertThat(strategies.setReadable(true)).isTrue();
        }
    }

    @Test
    void filesInThePlaceOfFoldersAndTheOtherWayRoundAreTold() throws Exception {
        Files.move(folder.resolve("strategies"), outside.resolve("strategies"));
        Files.writeString(folder.resolve("strategies"), "base");
        Files.delete(folder.resolve("observations.csv"));
        Files.createDirectory(folder.resolve("observations.csv"));

        assertThat(problems()).containsExactly(
                "observations.csv: is not a file", "strategies: has no strategies, allowed: at least one file NAME.yaml");
    }

    @Test
    void aLineOfTenMillionLettersIsToldInShort() throws Exception {
        Files.writeString(folder.resolve("data/holidays.csv"), "date,type,decreed\n" + "x".repeat(10_000_000) + ",public,2023-09-12\n");
        Files.writeString(folder.resolve("data/sex_ratio.csv"), "y".repeat(10_000_000));
        Files.writeString(folder.resolve("strategies/more.yaml"), "format: gapai.strategy/1\ntitle: More\n" + "z".repeat(1_000_000) + ": 1\n");

        assertThat(problems()).hasSizeBetween(3, 6).allMatch(problem -> problem.length() < 2_000)
                .anyMatch(problem -> problem.startsWith("data/holidays.csv:2: date: is 'xxx"));
    }

    @Test
    void controlCharactersAreWrittenOutAndDoNotReachTheTerminal() throws Exception {
        Files.writeString(folder.resolve("data/holidays.csv"), "date,type,decreed\n\u001b[31m\0,public,2023-09-12\n");
        Files.writeString(folder.resolve("strategies/more.yaml"), "format: gapai.strategy/1\ntitle: More\n\"a\\nb\\e\": 1\n");

        assertThat(problems()).hasSize(2)
                .anyMatch(problem -> problem.startsWith("data/holidays.csv:2: date: is '\\u001b[31m\\u0000', allowed:"))
                .anyMatch(problem -> problem.startsWith("strategies/more.yaml:3: a\\u000ab\\u001b: unknown key 'a\\u000ab\\u001b', allowed:"));
    }

    @Test
    void tablesInTwoBytesPerLetterAreRefused() throws Exception {
        encode("data/holidays.csv", StandardCharsets.UTF_16LE);

        assertThat(problems()).containsExactly(
                "data/holidays.csv: is binary, or text in another encoding, allowed: UTF-8 text; save it as 'CSV UTF-8'");
    }

    @Test
    void namesInOtherScriptsAreRefusedAsSuch() throws Exception {
        Files.copy(folder.resolve("strategies/more.yaml"), folder.resolve("strategies/lebih-banyak-\u00e9.yaml"));

        assertThat(problems()).containsExactly("strategies/lebih-banyak-\u00e9.yaml: is no name, allowed: letters, digits, '-' and '_'");
    }

    @Test
    void linksInACircleAreRefused() throws Exception {
        Files.delete(folder.resolve("strategies/more.yaml"));
        Files.createSymbolicLink(folder.resolve("strategies/more.yaml"), folder.resolve("strategies/other.yaml"));
        Files.createSymbolicLink(folder.resolve("strategies/other.yaml"), folder.resolve("strategies/more.yaml"));

        assertThat(problems()).allMatch(problem -> problem.contains("is a link to a file that does not exist")).hasSize(2);
    }

    @Test
    void anUnknownVariantIsRefusedWithTheNearestOne() {
        var thrown = catchThrowableOfType(InvalidInput.class, () -> Study.read(folder, Optional.of("latr")));

        assertThat(thrown).hasMessageEndingWith("there is no variant 'latr', allowed: later; did you mean 'later'?");
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        var thrown = catchThrowableOfType(InvalidInput.class, () -> Study.read(folder.resolve("nowhere")));

        assertThat(thrown).hasMessage(folder.resolve("nowhere") + ": does not exist, allowed: the folder of a study, with world.yaml in it");
    }

    private void encode(String file, Charset charset) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)), charset);
    }

    private List<String> problems() {
        var thrown = catchThrowableOfType(InvalidInput.class, () -> Study.read(folder));
        return thrown.problems().stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }
}
