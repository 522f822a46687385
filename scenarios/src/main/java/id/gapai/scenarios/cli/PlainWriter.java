package id.gapai.scenarios.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * Writes text in which nothing gives orders to a terminal: names, titles and sources come from files, and may hold anything. Control
 * characters but line ends and tabs, and letters that turn the direction of others (Unicode Standard Annex 9, section 2), are written as
 * {@code \\uXXXX}.
 */
final class PlainWriter extends PrintWriter {
    private static final Pattern ORDERS =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|\\r(?!\\n)|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{2028}\\x{2029}]");

    private final PrintWriter terminal;

    PlainWriter(PrintWriter terminal) {
        super(terminal, true);
        this.terminal = terminal;
    }

    /** What the program itself has to say to a terminal: as it is. */
    static void order(PrintWriter writer, String order) {
        (writer instanceof PlainWriter plain ? plain.terminal : writer).print(order);
    }

    private static String plain(String text) {
        return ORDERS.matcher(text).replaceAll(match -> String.format("\\\\u%04x", match.group().codePointAt(0)));
    }

    @Override
    public void write(int letter) {
        write(String.valueOf((char) letter));
    }

    @Override
    public void write(char[] letters, int offset, int length) {
        write(new String(letters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        var plain = plain(text.substring(offset, offset + length));
        super.write(plain, 0, plain.length());
    }
}
