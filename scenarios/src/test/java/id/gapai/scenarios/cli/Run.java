package id.gapai.scenarios.cli;

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
}
