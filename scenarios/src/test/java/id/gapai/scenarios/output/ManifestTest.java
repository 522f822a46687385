package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path temp;

    @Test
    void namesProgramInputsAndOptions() throws IOException {
        var started = Instant.parse("2024-04-23T05:00:00Z");
        var manifest = new Manifest(
                new BuildInfo("0.1", "abc"),
                "compare",
                "malang-2024",
                Map.of("seed", 1L),
                List.of(new InputHash("world.yaml", "00ff")),
                List.of("a \"quoted\" warning"),
                started,
                started.plusSeconds(9));

        manifest.writeTo(temp);

        assertThat(temp.resolve("manifest.json"))
                .content()
                .contains("\"format\" : \"gapai.manifest/1\"", "\"version\" : \"0.1\"", "\"commit\" : \"abc\"")
                .contains("\"seed\" : 1", "\"world.yaml\" : \"00ff\"", "\"a \\\"quoted\\\" warning\"")
                .contains("\"finished\" : \"2024-04-23T05:00:09Z\"", "\"java.runtime.version\"");
    }

    /** FIPS 180-2, appendix B.1. */
    @Test
    void hashesAreSha256() throws IOException {
        var file = Files.createDirectory(temp.resolve("data")).resolve("a.csv");
        Files.writeString(file, "abc");

        assertThat(InputHash.of(temp, file))
                .isEqualTo(new InputHash(
                        "data/a.csv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void aBuildOutsideOfGitHasNoCommit() {
        assertThat(BuildInfo.of(properties("${git.commit.id.full}", "${git.dirty}")).commit()).isEqualTo("unknown");
    }

    @Test
    void changedSourcesAreMarked() {
        assertThat(BuildInfo.of(properties("abc", "true")).commit()).isEqualTo("abc+");
        assertThat(BuildInfo.of(properties("abc", "false")).commit()).isEqualTo("abc");
    }

    private static Properties properties(String commit, String dirty) {
        var properties = new Properties();
        properties.putAll(Map.of("version", "0.1", "commit", commit, "dirty", dirty));
        return properties;
    }
}
