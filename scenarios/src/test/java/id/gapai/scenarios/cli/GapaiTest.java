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
        assertThat(result.err()).contains("a command is missing", "Usage: gapai");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearestOne() {
        var result = Run.gapai("--verson");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--version");
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(Run.gapai("--version").out()).startsWith("gapai 0.");
    }
}
