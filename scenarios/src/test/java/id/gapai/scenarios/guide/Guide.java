package id.gapai.scenarios.guide;

import id.gapai.scenarios.cli.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of words and commands; what the commands print can be put beneath them. A command stands in a block {@code gapai PARTS}: which parts of the answer, as
 * blank lines divide it, are shown, like 1-3,5.
 */
record Guide(String template) {
    private static final Pattern COMMAND = Pattern.compile("```gapai ([0-9,-]+)\\n(.*)\\n```");
    private static final String DOTS = "…";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The commands, word by word. */
    List<List<String>> commands() {
        return COMMAND.matcher(template).results().map(match -> words(match.group(2))).toList();
    }

    /** What lies between the commands, in order. */
    List<String> texts() {
        return List.of(COMMAND.split(template));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
    }

    /**
     * The page with what the commands print.
     *
     * @param folder for what they write
     */
    String page(Path folder) {
        return COMMAND.matcher(template).replaceAll(match -> Matcher.quoteReplacement(printed(match.group(1), match.group(2), folder)));
    }

    private static String printed(String parts, String line, Path folder) {
        var arguments = new ArrayList<>(words(line.replace("scenarios/malang-2024", "malang-2024")));
        arguments.addAll(List.of("--out", folder.toString(), "--seed", "1"));
        if (line.startsWith("compare")) {
            arguments.add("--no-archive");
        }
        var answer = Commands.run(arguments.toArray(String[]::new));
        if (answer.exitCode() != 0) {
            throw new IllegalStateException(line + ": " + answer.err());
        }
        var shown = answer.out().lines().filter(text -> !text.contains(folder.toString())).map(String::stripTrailing).toList();
        return "```\n$ ./gapai " + line + "\n\n" + chosen(parts, String.join("\n", shown).strip().replace('\u00a0', ' ')) + "\n```";
    }

    /** Some parts of a text, with dots where others are left out. */
    static String chosen(String parts, String text) {
        var all = text.split("\n\n+");
        var shown = new ArrayList<String>();
        int next = 1;
        for (var range : parts.split(",")) {
            var ends = range.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            if (first > next) {
                shown.add(DOTS);
            }
            shown.addAll(List.of(all).subList(first - 1, last));
            next = last + 1;
        }
        if (next <= all.length) {
            shown.add(DOTS);
        }
        return String.join("\n\n", shown);
    }
}
