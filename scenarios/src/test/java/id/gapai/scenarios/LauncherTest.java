package id.gapai.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code gapai} in a small project, with a Java and a Maven that only write down how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has gapai.cmd instead")
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "cat", "cksum", "cut", "dirname", "find", "grep", "head", "mkdir", "mv", "readlink", "rm", "sed", "stty", "tail", "touch");
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *-XshowSettings*) echo "    java.home = $JDK"; echo "    java.specification.version = $VERSION" ;;
              *ArchiveClassesAtExit*) for a; do case $a in -XX:Archive*) : >"${a#*=}" ;; esac; done ;;
              *) while [ "$1" != -jar ]; do shift; done; shift 2; for a; do printf '[%s]' "$a"; done; exit 7 ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>"$JDK/../builds"
            [ -z "$BROKEN" ] || { echo "[ERROR] no such symbol"; exit 1; }
            mkdir -p "$JDK/../project/scenarios/target" && : >"$JDK/../project/scenarios/target/gapai.jar"
            """;

    /** @param err what it wrote to standard error */
    private record Result(int exitCode, String out, String err) {}

    @TempDir
    private Path temp;

    private Path project;
    private Path bin;

    @BeforeEach
    void copyScriptAndMakeTools() throws IOException {
        project = Files.createDirectories(temp.resolve("project"));
        bin = Files.createDirectories(temp.resolve("jdk/bin"));
        Files.createDirectories(project.resolve("model/src/main/java"));
        Files.writeString(project.resolve("pom.xml"), "");
        Files.writeString(project.resolve("model/pom.xml"), "");
        Files.copy(Path.of("../gapai"), project.resolve("gapai"));
        executable("java", JAVA);
        executable("javac", "#!/bin/sh\n");
        executable("mvn", MAVEN);
        executable("sleep", "#!/bin/sh\nexec /bin/sleep 0.05\n");
        for (var tool : TOOLS) {
            delegateTo(tool);
        }
    }

    private void executable(String name, String script) throws IOException {
        var file = Files.writeString(bin.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The path holds these alone, so that the machine's own Java and Maven are out of reach. */
    private void delegateTo(String tool) throws IOException {
        for (var folder : List.of("/bin", "/usr/bin")) {
            if (Files.exists(Path.of(folder, tool)) && !Files.exists(bin.resolve(tool))) {
                executable(tool, "#!/bin/sh\nexec " + folder + "/" + tool + " \"$@\"\n");
            }
        }
    }

    @Test
    void buildsOnFirstUseAndThenRuns() throws Exception {
        var result = gapai(List.of("compare"));

        assertThat(result.out()).isEqualTo("[compare]");
        assertThat(result.err()).startsWith("Building Gapai");
        assertThat(builds()).hasSize(1).first().asString().contains("-Dmaven.test.skip=true", "package");
    }

    @Test
    void doesNotBuildAgainWhatIsBuilt() throws Exception {
        gapai(List.of());

        assertThat(gapai(List.of()).err()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        gapai(List.of());
        var source = Files.writeString(project.resolve("model/src/main/java/A.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        gapai(List.of());

        assertThat(builds()).hasSize(2);
    }

    @Test
    void passesArgumentsExactly() throws Exception {
        var arguments = List.of("a b", "", "*", "\"q\" $HOME 'r'", "-Dx=1", "--lang", "id", "ä\nö");

        assertThat(gapai(arguments).out()).isEqualTo("[" + String.join("][", arguments) + "]");
    }

    @Test
    void returnsTheExitCodeOfTheProgram() throws Exception {
        assertThat(gapai(List.of()).exitCode()).isEqualTo(7);
    }

    @Test
    void worksThroughLinksFromAnyFolder() throws Exception {
        var folder = Files.createDirectories(temp.resolve("else where"));
        Files.createSymbolicLink(folder.resolve("first"), Path.of("../project/gapai"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));

        assertThat(run(folder, folder.resolve("second"), List.of("x")).out()).isEqualTo("[x]");
        assertThat(project.resolve("scenarios/target/gapai.jar")).exists();
    }

    @Test
    void aFailedBuildShowsItsErrorsAndTheLog() throws Exception {
        var result = gapai(List.of(), "BROKEN", "1");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no such symbol", "scenarios/target/build.log");
    }

    @Test
    void withoutMavenItSaysHowToInstallIt() throws Exception {
        Files.delete(bin.resolve("mvn"));

        assertThat(gapai(List.of()).err()).contains("Maven (mvn) not found", "apt-get install", "brew", "winget");
    }

    @Test
    void withoutJavaItSaysHowToInstallIt() throws Exception {
        Files.delete(bin.resolve("java"));

        var result = gapai(List.of());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no Java found", "apt-get install openjdk-17-jdk");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        for (var version : List.of("1.8", "9", "11", "16")) {
            assertThat(gapai(List.of(), "VERSION", version).err()).contains("Java " + version + " is too old");
        }
        assertThat(gapai(List.of(), "VERSION", "25").exitCode()).isEqualTo(7);
    }

    @Test
    void withoutACompilerItSaysSo() throws Exception {
        Files.delete(bin.resolve("javac"));

        assertThat(gapai(List.of()).err()).contains("has no compiler");
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(temp.resolve("builds"));
    }

    private Result gapai(List<String> arguments, String... environment) throws Exception {
        return run(temp, project.resolve("gapai"), arguments, environment);
    }

    private Result run(Path folder, Path script, List<String> arguments, String... environment) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("JDK", bin.getParent().toString());
        builder.environment().put("VERSION", "17");
        if (environment.length > 0) {
            builder.environment().put(environment[0], environment[1]);
        }
        var out = temp.resolve("out.txt");
        var err = temp.resolve("err.txt");
        int exitCode = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Result(exitCode, Files.readString(out), Files.readString(err));
    }
}
