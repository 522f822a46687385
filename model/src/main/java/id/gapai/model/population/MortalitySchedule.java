package id.gapai.model.population;

import static id.gapai.model.population.Checks.require;

import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * From central death rates by age group, abridged or complete, to a life table by single year.
 *
 * <p>Age 0: {@code a0} by Andreev and Kingkade, "Average age at death in infancy and infant mortality level", Demographic
 * Research 33 (2015) 363–390, in the form for {@code m0} of the Methods Protocol of the Human Mortality Database, version 6.
 * Ages 1–4: {@code 4a1} by Coale and Demeny's region West (Preston, Heuveline and Guillot, Demography, 2001, table 3.3).
 * Above: Greville's rule (The Record of the American Institute of Actuaries 32, 1943), which sees the slope of the rates
 * over age, in exponential form: cumulated hazard {@code = n·m·exp((n² - 1)·k·m/12)} with {@code k = d ln m/dx}. He has n²
 * for n² - 1; here the hazard stays the same inside a single year, and complete rates are hazards as they are.
 *
 * <p>The cumulated hazards are split into single years by {@link AgeGroups#singleYears()}, so that each group keeps its
 * probability of dying.
 */
final class MortalitySchedule {
    private final Sex sex;
    private final AgeGroups rates;

    /** @param rates deaths per person-year, from age 0; the last group is open */
    MortalitySchedule(Sex sex, AgeGroups rates) {
        this.sex = sex;
        this.rates = rates;
        require(rates.firstAge() == 0 && rates.size() > 1, "mortality, " + sex + ": must begin at age 0 and have two groups");
        require(rates.last().value() > 0, "mortality, " + sex + ": the rate of the open group must be above 0");
    }

    /** The life table when all rates are multiplied by {@code factor}. */
    LifeTable lifeTable(double factor) {
        double[] hazard = hazards(factor);
        return new LifeTable(Doubles.of(closedAt100(hazard)), infantMeanAge(factor));
    }

    /**
     * Cumulated hazard of each year of age up to the open group, which adds its rate as the last element. The first group has its
     * own curve: the spline would carry the fall from infants to children on as a wave.
     */
    private double[] hazards(double factor) {
        var hazards = new ArrayList<Double>();
        addSingleYears(hazards, 0, 1, factor);
        addSingleYears(hazards, 1, rates.size() - 1, factor);
        hazards.add(factor * rates.last().value());
        return hazards.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void addSingleYears(List<Double> hazards, int from, int to, double factor) {
        var totals = IntStream.range(from, to)
                .mapToObj(i -> new AgeGroups.Group(rates.get(i).age(), rates.get(i).width(), cumulated(i, factor)))
                .toList();
        for (double hazard : new AgeGroups(totals).singleYears()) {
            hazards.add(hazard);
        }
    }

    private double cumulated(int i, double factor) {
        var group = rates.get(i);
        double m = factor * group.value();
        if (isYoung(group)) {
            double q = youngDeathProbability(group, factor);
            require(q < 1, "mortality: a central rate of " + m + " under age 5 leaves no survivors");
            return -StrictMath.log1p(-q);
        }
        int n = group.width();
        return n * m * StrictMath.exp((n * n - 1) * slope(i) * m / 12);
    }

    /** Whether anybody reaches age 5 when all rates are multiplied by {@code factor}: a central rate tells only up to there. */
    boolean leavesSurvivors(double factor) {
        return rates.closed().groups().stream()
                .filter(MortalitySchedule::isYoung)
                .allMatch(group -> youngDeathProbability(group, factor) < 1);
    }

    private static boolean isYoung(AgeGroups.Group group) {
        return group.end() == 1 || group.age() == 1 && group.end() == 5;
    }

    /** {@code nqx = n·m / (1 + (n - a)·m)}. */
    private double youngDeathProbability(AgeGroups.Group group, double factor) {
        double m = factor * group.value();
        int n = group.width();
        double a = n == 1 ? infantMeanAge(factor) : childMeanAge(factor * rates.get(0).value());
        return n * m / (1 + (n - a) * m);
    }

    private double infantMeanAge(double factor) {
        if (rates.get(0).width() > 1) {
            return 0.5;
        }
        double m = factor * rates.get(0).value();
        return sex == Sex.MALE ? maleInfantMeanAge(m) : femaleInfantMeanAge(m);
    }

    private static double maleInfantMeanAge(double m) {
        if (m < 0.0230) {
            return 0.14929 - 1.99545 * m;
        }
        return m < 0.08307 ? 0.02832 + 3.26021 * m : 0.29915;
    }

    private static double femaleInfantMeanAge(double m) {
        if (m < 0.01724) {
            return 0.14903 - 2.05527 * m;
        }
        return m < 0.06891 ? 0.04667 + 3.88089 * m : 0.31411;
    }

    private double childMeanAge(double infantRate) {
        double m = Math.min(infantRate, 0.107);
        return sex == Sex.MALE ? 1.651 - 2.816 * m : 1.522 - 1.518 * m;
    }

    /** Slope of ln m over age between the neighbours of a group, per year; 0 if a rate is 0. */
    private double slope(int i) {
        int before = Math.max(0, i - 1);
        double ratio = rates.get(i + 1).value() / rates.get(before).value();
        return ratio > 0 && ratio < Double.POSITIVE_INFINITY ? StrictMath.log(ratio) / (middle(i + 1) - middle(before)) : 0;
    }

    private double middle(int i) {
        boolean open = i == rates.size() - 1;
        return rates.get(i).age() + rates.get(open ? i - 1 : i).width() / 2.0;
    }

    /** An open group below 100 keeps its rate up to 100; above, the years from 100 on become one open group of the same mean. */
    private static double[] closedAt100(double[] hazards) {
        int open = hazards.length - 1;
        var closed = Arrays.copyOf(hazards, SingleYearTable.AGES);
        if (open <= SingleYearTable.OLDEST) {
            Arrays.fill(closed, open, SingleYearTable.AGES, hazards[open]);
        } else {
            closed[SingleYearTable.OLDEST] = 1 / yearsLeft(hazards);
        }
        return closed;
    }

    private static double yearsLeft(double[] hazards) {
        int open = hazards.length - 1;
        double years = 1 / hazards[open];
        for (int age = open - 1; age >= SingleYearTable.OLDEST; age--) {
            double h = hazards[age];
            years = StrictMath.exp(-h) * years + (h == 0 ? 1 : -StrictMath.expm1(-h) / h);
        }
        return years;
    }

    static MortalitySchedule of(Sex sex, List<VitalRates.Mortality> rows) {
        var groups = rows.stream()
                .map(row -> new AgeGroups.Group(row.age(), Math.max(1, row.width()), row.mx()))
                .toList();
        return new MortalitySchedule(sex, AgeGroups.of("mortality, " + sex, groups));
    }
}
