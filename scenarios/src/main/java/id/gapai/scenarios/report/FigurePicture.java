package id.gapai.scenarios.report;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.text.Language;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Picture;
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
                : dataAddress("image/png", figure.png());
    }

    private static String svg(String image) {
        return dataAddress("image/svg+xml", image.getBytes(StandardCharsets.UTF_8));
    }

    private static String dataAddress(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static Grid numbers(FigureTable table, String caption) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        var header = table.header().stream().map(Language::unbroken).toList();
        return Grid.ofNumbers(caption, header, rows).asFolded();
    }
}
