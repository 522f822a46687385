package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapaiTest {
    @Test
    void helpGoesToStandardOutput() {
        var result = Run.gapai("--help");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: gapai");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aMissingCommandIsWrongInput() {
        var result = Run.gapai();

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("a command is missing", "gapai --help");
    }

    @Test
    void misspeltCommandsAndOptionsAreAnsweredWithTheNearest() {
        assertThat(Run.gapai("compere").err()).contains("compare");
        assertThat(Run.gapai("compare", "study", "--sede", "1").err()).contains("--seed");
        assertThat(Run.gapai("compere").exitCode()).isEqualTo(2);
    }

    @Test
    void everythingWrongWithTheArgumentsIsToldAtOnce() {
        var result = Run.gapai("run", "study", "--paths", "0", "--seed", "x", "--threads", "-1", "--lang", "fr");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .anyMatch(line -> line.contains("--paths") && line.contains("'0' is not a whole number from 1"))
                .anyMatch(line -> line.contains("--seed") && line.contains("x"))
                .anyMatch(line -> line.contains("--threads") && line.contains("'-1' is not a whole number from 1"))
                .anyMatch(line -> line.contains("--lang") && line.contains("'fr' is neither id nor en"))
                .anyMatch(line -> line.contains("Missing required") && line.contains("--strategy"));
    }

    @Test
    void everyCommandExplainsItselfWithAnExample() {
        for (var command : Gapai.commandLine().getSubcommands().keySet()) {
            var result = Run.gapai(command, "--help");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).contains("Usage: gapai " + command, "Example", "  gapai " + command, "Exit codes:");
        }
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(Run.gapai("--version").out()).startsWith("gapai 0.");
    }
}
