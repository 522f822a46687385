package id.gapai.scenarios.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a text as people, editors, spreadsheets and accidents do; the same generator spoils in the same way. */
final class Spoiler {
    /** A number, a word, a date or a text between the signs of YAML, JSON and CSV. */
    private static final Pattern TOKEN = Pattern.compile("[^\\s,:;{}\\[\\]\"']++(?: [^\\s,:;{}\\[\\]\"']++)*+|\"[^\"\\n]*\"");

    private static final Pattern SIGN = Pattern.compile("[,:;{}\\[\\]\"'\\n-]");

    private final SplittableRandom random;

    Spoiler(SplittableRandom random) {
        this.random = random;
    }

    @FunctionalInterface
    private interface Change {
        byte[] of(byte[] bytes);
    }

    private record Way(String name, int weight, Change change) {}

    /** What was done, and the bytes after it. */
    record Spoilt(String how, byte[] bytes) {}

    Spoilt spoil(byte[] bytes) {
        var ways = ways();
        int ticket = random.nextInt(ways.stream().mapToInt(Way::weight).sum());
        int i = 0;
        for (; ticket >= ways.get(i).weight(); i++) {
            ticket -= ways.get(i).weight();
        }
        return new Spoilt(ways.get(i).name(), ways.get(i).change().of(bytes));
    }

    private List<Way> ways() {
        return List.of(
                new Way("a value replaced", 40, this::replaceToken),
                new Way("a value taken from elsewhere", 10, this::copyToken),
                new Way("a letter changed", 10, this::changeLetter),
                new Way("a sign changed", 8, this::changeSign),
                new Way("a line deleted", 6, bytes -> lines(bytes, lines -> lines.remove(index(lines)))),
                new Way("a line doubled", 4, bytes -> lines(bytes, lines -> lines.add(index(lines), lines.get(index(lines))))),
                new Way("a line moved", 4, bytes -> lines(bytes, lines -> lines.add(random.nextInt(lines.size()), lines.remove(index(lines))))),
                new Way("a line indented otherwise", 6, this::indent),
                new Way("a block deleted", 6, this::deleteBlock),
                new Way("cut off", 3, bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))),
                new Way("bytes changed", 5, this::changeBytes),
                new Way("another encoding", 4, this::encode),
                new Way("nested deeply", 2, this::nest),
                new Way("aliases", 2, this::aliases),
                new Way("blown up", 1, this::blowUp));
    }

    private byte[] replaceToken(byte[] bytes) {
        return token(bytes, old -> NastyValues.pick(random, old));
    }

    private byte[] copyToken(byte[] bytes) {
        var tokens = TOKEN.matcher(text(bytes)).results().map(MatchResult::group).toList();
        return tokens.isEmpty() ? bytes : token(bytes, old -> tokens.get(random.nextInt(tokens.size())));
    }

    private byte[] token(byte[] bytes, UnaryOperator<String> change) {
        return replaceMatch(bytes, TOKEN, change);
    }

    private byte[] replaceMatch(byte[] bytes, Pattern pattern, UnaryOperator<String> change) {
        var text = text(bytes);
        var matches = pattern.matcher(text).results().toList();
        if (matches.isEmpty()) {
            return bytes;
        }
        var match = matches.get(random.nextInt(matches.size()));
        return bytes(text.substring(0, match.start()) + change.apply(match.group()) + text.substring(match.end()));
    }

    private byte[] changeSign(byte[] bytes) {
        var signs = ",:;{}[]\"'\n-#&*!|>%@`?\t";
        return replaceMatch(bytes, SIGN, old -> random.nextInt(3) == 0 ? "" : String.valueOf(signs.charAt(random.nextInt(signs.length()))));
    }

    private byte[] changeLetter(byte[] bytes) {
        return replaceMatch(bytes, Pattern.compile("[A-Za-z]"), old -> random.nextBoolean() ? "" : old + (char) ('a' + random.nextInt(26)));
    }

    private byte[] indent(byte[] bytes) {
        return lines(bytes, lines -> {
            int i = index(lines);
            lines.set(i, random.nextBoolean() ? " ".repeat(random.nextInt(1, 5)) + lines.get(i) : lines.get(i).strip());
        });
    }

    /** A line and all below it that are indented more. */
    private byte[] deleteBlock(byte[] bytes) {
        return lines(bytes, lines -> {
            int i = index(lines);
            int depth = depth(lines.remove(i));
            while (i < lines.size() - 1 && depth(lines.get(i)) > depth) {
                lines.remove(i);
            }
        });
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    private byte[] changeBytes(byte[] bytes) {
        var changed = bytes.clone();
        for (int i = random.nextInt(1, 5); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] encode(byte[] bytes) {
        var text = text(bytes);
        return switch (random.nextInt(8)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 2 -> bytes("\uFEFF\uFEFF" + text);
            case 3 -> bytes(text.replace("\n", "\r"));
            case 4 -> ("caf\u00e9\n" + text).getBytes(StandardCharsets.ISO_8859_1);
            case 5 -> text.getBytes(Charset.forName("UTF-32"));
            case 6 -> bytes("\uFEFF" + text.replace("\n", "\u2028"));
            default -> bytes(text.replace("\n", "\r\n").replace(",", ";").replace(".", ","));
        };
    }

    private byte[] nest(byte[] bytes) {
        var open = List.of("[", "{\"a\":", "- ", "{a: ", "\"", "&x [").get(random.nextInt(6));
        return token(bytes, old -> open.repeat(1 << random.nextInt(14)));
    }

    /** Ten times ten times ten … of something, as in a "YAML bomb"; aliases to nothing, and of a thing to itself. */
    private byte[] aliases(byte[] bytes) {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= 9; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        return random.nextBoolean() ? bytes(bomb + text(bytes)) : token(bytes, old -> "&b [*b, *nothing, <<: *b]");
    }

    private byte[] blowUp(byte[] bytes) {
        return random.nextBoolean() ? lines(bytes, lines -> lines.addAll(Collections.nCopies(1 << random.nextInt(16), lines.get(index(lines))))) : token(bytes, old -> old.repeat(1 << random.nextInt(16)));
    }

    private byte[] lines(byte[] bytes, Consumer<List<String>> change) {
        var lines = new ArrayList<>(List.of(text(bytes).split("\n", -1)));
        change.accept(lines);
        return bytes(String.join("\n", lines));
    }

    private int index(List<String> lines) {
        return random.nextInt(lines.size());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
