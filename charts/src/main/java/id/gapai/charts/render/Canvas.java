package id.gapai.charts.render;

import java.awt.Graphics2D;

/** What a page is drawn on: shapes go to {@code g}, letters to the lettering of the file format. */
record Canvas(Graphics2D g, Lettering lettering) {}
