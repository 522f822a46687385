package id.gapai.scenarios.plan;


import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;

/** Amounts of money in words. */
final class Money {
    private static final double MILLION = 1e6;

    private Money() {}

    /** Rupiah, from a million on in millions. */
    static Text text(double rupiah) {
        return new Text(
                "Rp " + amount(Language.EN, rupiah, " million"), "Rp" + amount(Language.ID, rupiah, " juta"));
    }

    private static String amount(Language language, double rupiah, String million) {
        return Math.abs(rupiah) < MILLION
                ? language.count(rupiah)
                : language.decimal(rupiah / MILLION, Math.abs(rupiah) < 100 * MILLION ? 1 : 0) + million;
    }

    /** Millions of rupiah, for tables. */
    static double millions(double rupiah) {
        return rupiah / MILLION;
    }
}
