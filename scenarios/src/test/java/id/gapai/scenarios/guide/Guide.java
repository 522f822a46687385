package id.gapai.scenarios.guide;

import id.gapai.scenarios.cli.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of words and commands; what the commands print can be put beneath them. */
record Guide(String template) {
    private static final Pattern COMMAND = Pattern.compile("```gapai\\n(.*)\\n```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The commands, word by word. */
    List<List<String>> commands() {
        return COMMAND.matcher(template).results().map(match -> words(match.group(1))).toList();
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
        return COMMAND.matcher(template).replaceAll(match -> Matcher.quoteReplacement(printed(match.group(1), folder)));
    }

    private static String printed(String line, Path folder) {
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
        return "```\n$ ./gapai " + line + "\n\n" + String.join("\n", shown).strip().replace('\u00a0', ' ') + "\n```";
    }
}
