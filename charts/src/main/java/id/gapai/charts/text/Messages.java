package id.gapai.charts.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * A catalogue of texts in one language: {@code NAME_en.properties} and {@code NAME_id.properties} (UTF-8) beside the class
 * that owns them. Texts follow {@link MessageFormat}; arguments are texts already formatted by {@link Language}.
 */
public final class Messages {
    private final Language language;
    private final String resource;
    private final Map<String, String> texts;

    private Messages(Language language, String resource, Map<String, String> texts) {
        this.language = language;
        this.resource = resource;
        this.texts = texts;
    }

    /**
     * Reads a catalogue.
     *
     * @param owner class in whose package the files lie
     * @param name  first part of the file name
     * @throws IllegalArgumentException if there is no such file
     */
    public static Messages load(Language language, Class<?> owner, String name) {
        var resource = name + "_" + language.code() + ".properties";
        try (var in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages " + resource + " beside " + owner.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, Language.unbroken(properties.getProperty(key))));
            return new Messages(language, resource, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Object... arguments) {
        var pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + resource);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
