package id.gapai.simulation.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What a printed figure is worth: left out, or a report with its error. */
final class Grading {
    /** Standard deviation of what percentages are of (holders, residents who must have a card, in changing numbers), as a share. */
    private static final double BASE_ERROR = 0.02;
    private static final double UNIFORM = Math.sqrt(1.0 / 12);

    private Grading() {}

    /** Why it is not used; empty: it is. */
    static Optional<LeftOut> reason(PrintedFigure figure) {
        if (figure.grades().contains(PrintedFigure.DOUBTFUL)) {
            return Optional.of(LeftOut.DOUBTFUL);
        }
        if (figure.grades().contains(PrintedFigure.SECOND_HAND)) {
            return Optional.of(LeftOut.SECOND_HAND);
        }
        return isShareOfTarget(figure) && figure.target().isEmpty() ? Optional.of(LeftOut.SHARE_OF_UNKNOWN_TARGET) : Optional.empty();
    }

    /** A count as printed; percent as a count where the region has a base. */
    static Report report(PrintedFigure figure, Region region) {
        return figure.count().isPresent() ? counted(figure, figure.count().get()) : percent(figure, region.base());
    }

    private static Report counted(PrintedFigure figure, BigDecimal count) {
        double unit = figure.isRounded() ? lastDigit(count).doubleValue() : 1;
        return report(figure, Unit.COUNT, count.doubleValue(), error(figure, unit), 0);
    }

    /** The unit of the last digit that is not 0, but at most of the second: "40 thousand" is to the thousand. */
    private static BigDecimal lastDigit(BigDecimal count) {
        var second = count.signum() == 0 ? BigDecimal.ONE : count.round(new MathContext(2, RoundingMode.DOWN)).ulp();
        return count.setScale(0, RoundingMode.HALF_UP).stripTrailingZeros().ulp().min(second).max(BigDecimal.ONE);
    }

    private static Report percent(PrintedFigure figure, Optional<Double> base) {
        var printed = figure.percent().orElseThrow();
        double ofHolders = isShareOfTarget(figure) ? figure.target().orElseThrow().doubleValue() / 100 : 1;
        double scale = ofHolders * base.map(b -> b / 100).orElse(1.0);
        double rounding = error(figure, printed.ulp().doubleValue() * scale);
        return report(figure, base.isPresent() ? Unit.COUNT : Unit.PERCENT, printed.doubleValue() * scale, rounding, BASE_ERROR);
    }

    /** Half a unit for "about" and "more than"; else that of a value rounded to the unit. */
    private static double error(PrintedFigure figure, double unit) {
        return unit * (figure.isRounded() ? 0.5 : UNIFORM);
    }

    private static Report report(PrintedFigure figure, Unit unit, double value, double rounding, double baseError) {
        return new Report(figure.asOf(), figure.published(), unit, value, rounding, baseError, figure.dateQuality().errorDays());
    }

    private static boolean isShareOfTarget(PrintedFigure figure) {
        return figure.count().isEmpty() && figure.grades().contains(PrintedFigure.SHARE_OF_TARGET);
    }
}
