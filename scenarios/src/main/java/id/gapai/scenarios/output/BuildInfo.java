package id.gapai.scenarios.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param commit full hash of the commit it was built from, with {@code +} for sources changed since; {@code unknown} outside of git
 */
public record BuildInfo(String version, String commit) {
    /** What the build wrote down. */
    public static BuildInfo current() {
        var properties = new Properties();
        try (var in = BuildInfo.class.getResourceAsStream("/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(properties);
    }

    static BuildInfo of(Properties properties) {
        var commit = properties.getProperty("commit");
        if (commit.startsWith("$")) {
            return new BuildInfo(properties.getProperty("version"), "unknown");
        }
        var changed = Boolean.parseBoolean(properties.getProperty("dirty")) ? "+" : "";
        return new BuildInfo(properties.getProperty("version"), commit + changed);
    }

    @Override
    public String toString() {
        return "gapai " + version + " (" + commit + ")";
    }
}
