package id.gapai.charts.text;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * A language of reports with its number and date formats. Names of months are kept here because those of the JDK
 * (CLDR) differ between its releases.
 */
public enum Language {
    EN(
            "en",
            ',',
            '.',
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    ID(
            "id",
            '.',
            ',',
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
            "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des");

    private static final char NO_BREAK_SPACE = '\u00a0';
    /** 1 - 0.9999 lies a little below 0.0001. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_DIGITS = 6;

    private static final MathContext TWO_DIGITS_UP = new MathContext(2, RoundingMode.CEILING);

    private final String code;
    private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    private final List<String> months;
    private final List<String> shortMonths;

    Language(String code, char grouping, char decimal, String months, String shortMonths) {
        this.code = code;
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        symbols.setMinusSign('\u2212');
        this.months = List.of(months.split(" "));
        this.shortMonths = List.of(shortMonths.split(" "));
    }

    /** ISO 639-1 code, as in {@code --lang} and in names of message files. */
    public String code() {
        return code;
    }

    public String pick(Text text) {
        return unbroken(this == EN ? text.en() : text.id());
    }

    /** The text in which no line break parts a number from its per cent sign. */
    public static String unbroken(String text) {
        return text.replace(" %", NO_BREAK_SPACE + "%");
    }

    /** A whole number with separators: 160,000 or 160.000. */
    public String count(double persons) {
        return decimal(persons, 0);
    }

    /** A simulated count without digits that mean nothing: hundreds from 10,000 on, tens from 1,000 on. */
    public String about(double persons) {
        return count(rounded(persons));
    }

    /** The number that {@link #about} writes. */
    public static double rounded(double persons) {
        double size = Math.abs(persons);
        double unit = size >= 10_000 ? 100 : size >= 1_000 ? 10 : 1;
        return Math.rint(persons / unit) * unit;
    }

    public String decimal(double value, int digits) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var text = format.format(value);
        return text.matches("\u2212[0.,]*") ? text.substring(1) : text;
    }

    /** A share (0 … 1) in per cent: 0.25 is {@code 25 %}. */
    public String percent(double share, int digits) {
        return decimal(share * 100, digits) + NO_BREAK_SPACE + "%";
    }

    /** A share in per cent with as many digits as it needs, at most 6. */
    public String percent(double share) {
        var format = new DecimalFormat("#,##0.######", symbols);
        return format.format(share * 100) + NO_BREAK_SPACE + "%";
    }

    /**
     * An estimated probability. Zero of n paths reads "< 0.03 %" and all of n "> 99.97 %": the bound of the estimate's
     * interval, rounded outwards to two digits; never 0 % or 100 %.
     */
    public String probability(Estimate p) {
        if (p.value() <= 0) {
            return "<" + NO_BREAK_SPACE + percent(roundUp(p.high()));
        }
        if (p.value() >= 1) {
            return ">" + NO_BREAK_SPACE + percent(1 - roundUp(1 - p.low()));
        }
        return percent(p.value(), digits(Math.min(p.value(), 1 - p.value())));
    }

    /** Whether no path or every path had it, so that {@link #probability} is a bound already and needs no interval. */
    public static boolean isBound(Estimate p) {
        return p.value() <= 0 || p.value() >= 1;
    }

    /** The interval of a probability: "0.8 % – 1.2 %". Ends read as 0 % or 100 % only if they are. */
    public String interval(Estimate p) {
        if (p.low() <= 0) {
            return percent(0) + " – " + percent(roundUp(p.high()));
        }
        if (p.high() >= 1) {
            return percent(1 - roundUp(1 - p.low())) + " – " + percent(1);
        }
        int digits = digits(Math.min(p.value(), 1 - p.value()));
        while (digits < MOST_DIGITS && (isRoundedAway(p.low(), digits) || isRoundedAway(1 - p.high(), digits))) {
            digits++;
        }
        return percent(p.low(), digits) + " – " + percent(p.high(), digits);
    }

    private static boolean isRoundedAway(double share, int digits) {
        return Math.rint(share * 100 * StrictMath.pow(10, digits)) == 0;
    }

    private static double roundUp(double share) {
        return new BigDecimal(share).round(TWO_DIGITS_UP).doubleValue();
    }

    /** Whole per cent in the middle, one significant digit below 1 %. */
    private static int digits(double distance) {
        if (!(distance > 0)) {
            return 1;
        }
        double magnitude = Math.floor(StrictMath.log10(distance) + ROUNDING);
        return distance >= 0.1 ? 0 : Math.max(1, -2 - (int) magnitude);
    }

    /** 31 December 2024. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** 31 Dec 2024. */
    public String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date)) + " " + date.getYear();
    }

    /** The short name of a month without its year. */
    public String month(YearMonth month) {
        return shortMonths.get(month.getMonthValue() - 1);
    }
}
