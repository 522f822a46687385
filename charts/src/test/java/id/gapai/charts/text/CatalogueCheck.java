package id.gapai.charts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a catalogue with the sources that use it, for tests: keys stand in sources as whole string literals such as
 * {@code "fan.title"}.
 */
public final class CatalogueCheck {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private CatalogueCheck() {}

    /** Keys of one language that the other lacks, and texts whose arguments differ between the languages. */
    public static Set<String> differences(Messages english, Messages indonesian) {
        var found = new TreeSet<>(english.keys());
        found.addAll(indonesian.keys());
        found.removeIf(key -> english.keys().contains(key)
                && indonesian.keys().contains(key)
                && arguments(english, key).equals(arguments(indonesian, key)));
        return found;
    }

    private static Set<String> arguments(Messages messages, String key) {
        Object[] names = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"};
        var found = new TreeSet<String>();
        ARGUMENT.matcher(messages.text(key, names)).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /** Keys that no source file below the folder mentions. */
    public static Set<String> unused(Messages messages, Path sources) {
        var unused = new TreeSet<>(messages.keys());
        unused.removeAll(literals(sources));
        return unused;
    }

    /** Arguments of {@code text(…)} in the sources that are no key. */
    public static Set<String> missing(Messages messages, Path sources) {
        var missing = new TreeSet<String>();
        for (var source : read(sources)) {
            Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"")
                    .matcher(source)
                    .results()
                    .forEach(match -> missing.add(match.group(1)));
        }
        missing.removeAll(messages.keys());
        return missing;
    }

    private static Set<String> literals(Path sources) {
        var literals = new TreeSet<String>();
        for (var source : read(sources)) {
            Matcher matcher = Pattern.compile("\"([a-z0-9.-]+)\"").matcher(source);
            matcher.results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    private static List<String> read(Path sources) {
        try (var files = Files.walk(sources)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(sources.toString(), e);
        }
    }
}
