package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FirstLookTest {
    private final StringWriter screen = new StringWriter();

    @Test
    void theFinalTableReplacesIt() {
        print(look(24), "12345678901\n\nc\n");

        assertThat(screen.toString()).isEqualTo("12345678901\n\nc\n" + "\033[4A\r\033[J");
    }

    @Test
    void orFollowsWhereItsBeginningHasLeftTheScreen() {
        print(look(4), "12345678901\n\nc\n");

        assertThat(screen.toString()).doesNotContain("\033").endsWith("c\n" + System.lineSeparator());
    }

    @Test
    void thereIsOneOnly() {
        var look = look(24);
        look.show(out -> out.print("a\n"));
        print(look, "b\n");

        assertThat(screen.toString()).isEqualTo("a\n\033[1A\r\033[J");
    }

    @Test
    void nothingIsReplacedByNothing() {
        look(24).replace();

        assertThat(screen.toString()).isEmpty();
    }

    /** Ten columns wide. */
    private FirstLook look(int rows) {
        return new FirstLook(new PrintWriter(screen), 10, rows);
    }

    private static void print(FirstLook look, String text) {
        look.show(out -> out.print(text));
        look.replace();
    }
}
