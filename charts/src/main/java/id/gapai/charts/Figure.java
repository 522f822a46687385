package id.gapai.charts;

import id.gapai.charts.spec.FigureTable;

/**
 * A finished picture with what a report writes beside it.
 *
 * @param id       stable name, fit for a file name
 * @param title    the finding; also drawn in the picture
 * @param sentence what a reader should take from it
 * @param png      1800 pixels wide
 * @param svg      an {@code svg} element without prolog, 900 points wide
 * @param table    its numbers
 */
public record Figure(String id, String title, String sentence, byte[] png, String svg, FigureTable table) {}
