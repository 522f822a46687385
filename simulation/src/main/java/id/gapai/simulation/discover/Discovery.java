package id.gapai.simulation.discover;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Boxes of uncertain numbers in which cases of interest gather (B. P. Bryant and R. J. Lempert, "Thinking inside the box: a participatory,
 * computer-assisted approach to scenario discovery", Technological Forecasting and Social Change 77, 2010). Boxes are found on one half of
 * the cases and told of the other, which had no part in finding them.
 *
 * <p>From the boxes of {@link Peeling} that of the greatest weighted relative accuracy is taken; restrictions that hardly add to it are
 * dropped, and those that less than half of {@value #RESAMPLES} random halves of the cases have, too. A second box is looked for among the
 * cases outside the first. A box is told only if its density is at least 5 percentage points above that of all cases, and chance alone would
 * give so many cases of interest with probability {@value #ALPHA} at most.
 *
 * @param check    how many cases the numbers are told of, {@code wanted} of them of interest
 * @param boxes    none if nothing separates
 * @param tradeOff boxes from everything to small and dense, of the first search
 */
public record Discovery(int check, int wanted, List<Found> boxes, List<Point> tradeOff) {
    /** Chance that noise passes for a box. */
    public static final double ALPHA = 0.001;

    /** A restriction that is worth less than this share of the accuracy is dropped. */
    private static final double LEAST_WORTH = 0.05;

    /** More than these nobody keeps in mind. */
    private static final int MOST_RESTRICTIONS = 4;

    private static final int MOST_BOXES = 2;

    /** Share of the cases that a box must hold, and cases at least. */
    private static final double LEAST_MASS = 0.03;

    private static final int LEAST_CASES = 20;
    private static final int RESAMPLES = 20;

    /** Share of the random halves that must have a restriction, too. */
    private static final double LEAST_REPRODUCED = 0.5;

    /** A box that holds hardly more of interest than all cases is not worth telling. */
    private static final double LEAST_LIFT = 0.05;

    private static final long HALF = Purposes.keyOf("discover/half");

    /**
     * A box, of the cases that had no part in finding it and lie outside of the boxes before.
     *
     * @param pValue  chance of so many cases of interest or more if the box separated nothing (binomial)
     */
    public record Found(Box box, Measure measure, double pValue, List<Restriction> restrictions) {}

    /**
     * One number of a box.
     *
     * @param densityWithout share of interest in the box without this restriction
     * @param quasiP     chance of so many cases of interest or more in the box if this restriction did nothing: binomial, with the density
     *                   of the box without it (Bryant and Lempert, appendix)
     * @param reproduced share of {@value #RESAMPLES} random halves of the cases in which the search restricts the number on the same side
     */
    public record Restriction(int number, double low, double high, double densityWithout, double quasiP, double reproduced) {}

    /** A box on the way with how many numbers it restricts. */
    public record Point(int restricted, Measure measure) {}

    public Discovery {
        boxes = List.copyOf(boxes);
        tradeOff = List.copyOf(tradeOff);
    }

    /**
     * @param learn cases to find boxes on
     * @param check cases to tell of
     * @param seed  for the random halves
     */
    public static Discovery of(Cases learn, Cases check, long seed) {
        var boxes = new ArrayList<Found>();
        var learnLeft = learn;
        var checkLeft = check;
        while (boxes.size() < MOST_BOXES) {
            var halves = halves(learnLeft, seed);
            var box = stable(search(learnLeft), halves);
            var measure = checkLeft.measure(box);
            boolean separates = measure.density() - measure.base() >= LEAST_LIFT && tail(measure, measure.base()) <= ALPHA;
            if (box.restricted().isEmpty() || !separates) {
                break;
            }
            boxes.add(found(box, checkLeft, halves));
            learnLeft = learnLeft.outside(box);
            checkLeft = checkLeft.outside(box);
        }
        return new Discovery(check.size(), check.wanted(), boxes, tradeOff(learn, check));
    }

    private static List<Point> tradeOff(Cases learn, Cases check) {
        return trajectory(learn).stream()
                .map(stop -> new Point(stop.box().restricted().size(), check.measure(stop.box())))
                .toList();
    }

    private static List<Peeling.Stop> trajectory(Cases cases) {
        return Peeling.trajectory(cases, Math.max(LEAST_CASES, (int) (LEAST_MASS * cases.size())));
    }

    /** The box that is best on its own cases, with few restrictions. */
    static Box search(Cases cases) {
        var best = trajectory(cases).stream()
                .max(Comparator.comparingDouble(stop -> stop.measure().accuracy()))
                .orElseThrow()
                .box();
        return Pasting.pasted(cases, simplified(cases, best));
    }

    private static Box simplified(Cases cases, Box full) {
        var box = full;
        while (!box.restricted().isEmpty()) {
            var now = box;
            var shorter = now.restricted().stream()
                    .map(now::without)
                    .max(Comparator.comparingDouble(b -> cases.measure(b).accuracy()))
                    .orElseThrow();
            boolean tooMany = now.restricted().size() > MOST_RESTRICTIONS;
            if (!tooMany && cases.measure(shorter).accuracy() < (1 - LEAST_WORTH) * cases.measure(now).accuracy()) {
                return now;
            }
            box = shorter;
        }
        return box;
    }

    /** Without restrictions that less than half of the searches on random halves have, too. */
    private static Box stable(Box box, List<Box> halves) {
        var stable = box;
        for (int number : box.restricted()) {
            if (reproduced(box, number, halves) < LEAST_REPRODUCED) {
                stable = stable.without(number);
            }
        }
        return stable;
    }

    private static Found found(Box box, Cases check, List<Box> halves) {
        var measure = check.measure(box);
        var restrictions = box.restricted().stream()
                .map(number -> restriction(box, number, check, halves))
                .toList();
        return new Found(box, measure, tail(measure, measure.base()), restrictions);
    }

    private static Restriction restriction(Box box, int number, Cases check, List<Box> halves) {
        double without = check.measure(box.without(number)).density();
        return new Restriction(
                number,
                box.low().get(number),
                box.high().get(number),
                without,
                tail(check.measure(box), without),
                reproduced(box, number, halves));
    }

    private static double reproduced(Box box, int number, List<Box> halves) {
        return halves.stream().filter(half -> isAlike(half, box, number)).count() / (double) halves.size();
    }

    private static List<Box> halves(Cases learn, long seed) {
        var boxes = new ArrayList<Box>();
        for (int r = 0; r < RESAMPLES; r++) {
            var draws = new Draws();
            draws.startPath(seed, r);
            boxes.add(search(learn.where(i -> {
                draws.startDay(i);
                return draws.uniform(HALF) < 0.5;
            })));
        }
        return boxes;
    }

    private static boolean isAlike(Box half, Box box, int number) {
        boolean below = box.low().get(number) > Double.NEGATIVE_INFINITY && half.low().get(number) > Double.NEGATIVE_INFINITY;
        boolean above = box.high().get(number) < Double.POSITIVE_INFINITY && half.high().get(number) < Double.POSITIVE_INFINITY;
        return below || above;
    }

    /** The chance of so many cases of interest, or more, in the box, if each had the chance {@code density}. */
    private static double tail(Measure measure, double density) {
        return measure.interesting() == 0
                ? 1
                : 1 - new BinomialDistribution(null, measure.inside(), density).cumulativeProbability(measure.interesting() - 1);
    }
}
