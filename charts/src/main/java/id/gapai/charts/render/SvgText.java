package id.gapai.charts.render;

import id.gapai.charts.spec.ChartSpec.Heading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Completes the SVG of VectorGraphics2D. */
final class SvgText {
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{2,}(E-?\\d+)?");
    private static final Pattern ROOT = Pattern.compile("<svg[^>]*>");

    private SvgText() {}

    /** Coordinates to a tenth of a point, no prolog; with title and sentence as description, and with texts. */
    static String complete(String svg, Heading heading, String texts) {
        var element = svg.substring(svg.indexOf("<svg"));
        var rounded = LONG_NUMBER.matcher(element).replaceAll(match -> round(match.group()));
        var about = "<title>" + escape(heading.title()) + "</title><desc>" + escape(heading.sentence()) + "</desc>";
        var root = ROOT.matcher(rounded);
        root.find();
        var start = root.group().replace("<svg", "<svg role=\"img\"");
        var drawing = rounded.substring(root.end(), rounded.lastIndexOf("</svg>")).replace(";stroke:none;", "");
        return start + about + drawing + texts + "\n</svg>\n";
    }

    private static String round(String number) {
        var value = new BigDecimal(number).setScale(1, RoundingMode.HALF_EVEN);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
