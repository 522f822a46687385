package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the program printed and returned. */
record Run(int exitCode, String out, String err) {
    static Run gapai(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** What it printed on one line, words apart by single spaces; it must have succeeded without a word of complaint. */
    String words() {
        assertThat(err).isEmpty();
        assertThat(exitCode).isZero();
        return out.replaceAll("[\\s\u00a0]+", " ");
    }
}
