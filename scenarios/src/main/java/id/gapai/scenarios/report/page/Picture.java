package id.gapai.scenarios.report.page;

/**
 * A chart.
 *
 * @param source a {@code data:} address with the whole image
 * @param alt    what someone who cannot see it should know
 */
public record Picture(String id, String title, String sentence, String source, String alt, Grid table) {}
