package id.gapai.charts.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundled typeface (Lato, SIL Open Font License 1.1), so that no font of the machine is needed. */
final class Fonts {
    static final Font REGULAR = read("Lato-Regular.ttf");
    static final Font BOLD = read("Lato-Bold.ttf");

    private Fonts() {}

    private static Font read(String resource) {
        try (var in = Fonts.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
