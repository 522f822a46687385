package id.gapai.scenarios.uncertain;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An uncertain number of a strategy.
 *
 * @param name  in the compiled model, like {@code channels/malls/attendance}
 * @param title as reports call it
 * @param group of what it belongs to
 * @param scale what a value of the model is multiplied by, to be in the unit of the study's files
 * @param share whether it is read in per cent
 */
public record UncertainNumber(String name, Text title, Group group, double scale, boolean share) {
    private static final int DIGITS = 3;

    /**
     * A channel, or a part of the world.
     *
     * @param key unique
     */
    public record Group(String key, Text title) {}

    /** A value of the model as readers know it: "420", "31 %", "0.00012". */
    public String value(double ofModel, Language language) {
        double value = ofModel * scale;
        if (share) {
            return language.percent(value, value != 0 && Math.abs(value) < 0.1 ? 1 : 0);
        }
        return Math.abs(value) >= 1000 ? language.about(value) : language.decimal(value, decimals(value));
    }

    /** Three significant digits, no decimals from 100 on, and no needless zeros. */
    private static int decimals(double value) {
        int magnitude = value == 0 ? 0 : (int) Math.floor(StrictMath.log10(Math.abs(value)));
        int most = Math.max(0, DIGITS - 1 - magnitude);
        return Math.max(0, BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
    }

    /** The same in both languages. */
    public Text value(double ofModel) {
        return Phrases.said(language -> value(ofModel, language));
    }
}
