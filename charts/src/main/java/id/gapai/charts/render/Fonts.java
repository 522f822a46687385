package id.gapai.charts.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The bundled typeface (Lato, SIL Open Font License 1.1), so that no font of the machine is needed. */
final class Fonts {
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    static final Font REGULAR = read("Lato-Regular.ttf");
    static final Font BOLD = read("Lato-Bold.ttf");

    private Fonts() {}

    /**
     * Without any font on the machine Java on Linux finds no font configuration and cannot even read a font given to it
     * (https://bugs.openjdk.org/browse/JDK-8304054); an empty configuration is enough.
     */
    private static Font read(String resource) {
        try {
            return create(resource);
        } catch (IOException e) {
            if (System.getProperty(CONFIGURATION) != null) {
                throw new UncheckedIOException(resource, e);
            }
            System.setProperty(CONFIGURATION, emptyConfiguration());
            return read(resource);
        }
    }

    private static Font create(String resource) throws IOException {
        try (var in = Fonts.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static String emptyConfiguration() {
        try {
            var file = Files.createTempFile("fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n").toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a font configuration", e);
        }
    }
}
