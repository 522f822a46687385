package id.gapai.scenarios.report;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.text.Language;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Picture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A chart as a page shows it: the whole image inside, or what scripts draw; a sentence; and its numbers folded below. */
public final class FigurePicture {
    private FigurePicture() {}

    /** @param numbers what its table is called */
    public static Picture of(Figure figure, String numbers) {
        return picture(figure.id(), figure.title(), figure.sentence(), source(figure), numbers(figure.table(), numbers));
    }

    private static Picture picture(String id, String title, String sentence, String image, Grid table) {
        return new Picture("chart-" + id, title, "", sentence, "", image, title + ". " + sentence, table, false, "", false);
    }

    /**
     * A chart that is not drawn yet.
     *
     * @param plot    what scripts draw in its place; empty: nothing
     * @param image   whether the image is in the page too
     * @param numbers what its table is called
     */
    static Picture of(ChartSpec spec, String plot, boolean image, String numbers) {
        var heading = spec.heading();
        var drawn = image ? svg(Charts.svg(spec)) : "";
        var picture = picture(spec.id(), heading.title(), heading.sentence(), drawn, numbers(spec.table(), numbers));
        return new Picture(
                picture.id(),
                picture.title(),
                heading.subtitle(),
                picture.sentence(),
                heading.source(),
                picture.image(),
                picture.alt(),
                picture.table(),
                false,
                plot,
                false);
    }

    /** The smaller of the two forms; in an {@code img} element neither can run scripts or load anything. */
    private static String source(Figure figure) {
        return figure.svg().getBytes(StandardCharsets.UTF_8).length < figure.png().length
                ? svg(figure.svg())
                : png(figure.png());
    }

    /** As an address (RFC 2397) whose letters stay letters, which is a fifth shorter than base 64. */
    private static String svg(String image) {
        var address = new StringBuilder("data:image/svg+xml;charset=utf-8,");
        image.replaceAll(">\\s+<", "><").codePoints().forEach(letter -> address.append(isPlain(letter) ? Character.toString(letter) : escaped(letter)));
        return address.toString();
    }

    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter <= '~' && "%#\"<>".indexOf(letter) < 0;
    }

    private static String escaped(int letter) {
        return URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8);
    }

    private static String png(byte[] image) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(image);
    }

    private static Grid numbers(FigureTable table, String caption) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        var header = table.header().stream().map(Language::unbroken).toList();
        return Grid.ofNumbers(caption, header, rows).asFolded();
    }
}
