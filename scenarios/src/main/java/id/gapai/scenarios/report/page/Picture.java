package id.gapai.scenarios.report.page;

/**
 * A chart.
 *
 * @param source a {@code data:} address with the whole image
 * @param alt    what someone who cannot see it should know
 * @param folded closed until clicked; the title is the line to click on
 */
public record Picture(String id, String title, String sentence, String source, String alt, Grid table, boolean folded) {}
