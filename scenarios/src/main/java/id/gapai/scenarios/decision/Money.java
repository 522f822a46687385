package id.gapai.scenarios.decision;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;

/** Amounts of rupiah without digits that mean nothing: two or three that count. */
public final class Money {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;
    private static final double TENS_OF_THOUSANDS = 1e4;

    private Money() {}

    /** "Rp 312 million", "Rp 1.24 billion". */
    public static Text of(double rupiah) {
        if (Math.abs(rupiah) >= BILLION) {
            return new Text(scaled(rupiah / BILLION, Language.EN) + " billion", scaled(rupiah / BILLION, Language.ID) + " miliar");
        }
        if (Math.abs(rupiah) >= MILLION) {
            return new Text(scaled(rupiah / MILLION, Language.EN) + " million", scaled(rupiah / MILLION, Language.ID) + " juta");
        }
        return both(l -> "Rp " + l.count(rounded(rupiah)));
    }

    /** From a million on in whole or tenths of millions: a budget and what is short of it must not look alike. */
    public static Text inMillions(double rupiah) {
        return new Text("Rp " + millions(rupiah, Language.EN, " million"), "Rp" + millions(rupiah, Language.ID, " juta"));
    }

    private static String millions(double rupiah, Language language, String unit) {
        return Math.abs(rupiah) < MILLION
                ? language.count(rupiah)
                : language.decimal(millions(rupiah), Math.abs(rupiah) < 100 * MILLION ? 1 : 0) + unit;
    }

    /** For tables. */
    public static double millions(double rupiah) {
        return rupiah / MILLION;
    }

    private static String scaled(double value, Language language) {
        return "Rp " + language.decimal(value, Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
    }

    /** For tables: to ten thousand. */
    public static double rounded(double rupiah) {
        return Math.rint(rupiah / TENS_OF_THOUSANDS) * TENS_OF_THOUSANDS;
    }
}
