package id.gapai.scenarios.report.page;

/**
 * A chart.
 *
 * @param subtitle what is shown, with units
 * @param credit   where the numbers are from
 * @param image    a {@code data:} address with the whole image; empty: there is only what scripts draw
 * @param alt      what someone who cannot see it should know
 * @param folded   closed until clicked; the title is the line to click on
 * @param plot     what scripts draw in its place on a screen; empty: the image stands alone, with title, subtitle and credit drawn in it
 * @param printed  on paper, where only some charts are
 */
public record Picture(
        String id,
        String title,
        String subtitle,
        String sentence,
        String credit,
        String image,
        String alt,
        Grid table,
        boolean folded,
        String plot,
        boolean printed) {
    public Picture placed(boolean isFolded, boolean isPrinted) {
        return new Picture(id, title, subtitle, sentence, credit, image, alt, table, isFolded, plot, isPrinted);
    }
}
