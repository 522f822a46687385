package id.gapai.scenarios.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and error as text. */
final class StandardStreams {
    private StandardStreams() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out, "stdout.encoding");
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err, "stderr.encoding");
    }

    private static PrintWriter writer(FileDescriptor descriptor, String property) {
        var stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, charset(property)), true);
    }

    /**
     * The terminal's charset where the JVM knows it (JDK 19 and newer name it so, older ones {@code sun.…}). An ASCII locale means
     * no more than that no locale was set: the terminal shows UTF-8 all the same.
     */
    private static Charset charset(String property) {
        var name = System.getProperty(property, System.getProperty("sun." + property));
        var charset = name == null ? Charset.defaultCharset() : Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
