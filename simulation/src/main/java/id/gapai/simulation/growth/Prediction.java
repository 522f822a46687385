package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.growth.StudentProcess.Student;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;
import java.util.List;

/** The predictive distribution of one case, drawn. */
final class Prediction {
    private static final int SAMPLE = 4000;
    private static final double LEAST_PART_OF_DAYS = 0.05;
    private static final long NORMAL = Purposes.keyOf("growth/normal");
    private static final long GAMMA = Purposes.keyOf("growth/gamma");
    private static final long LAST_VALUE = Purposes.keyOf("growth/last-value");
    private static final long LAST_DATE = Purposes.keyOf("growth/last-date");
    private static final long TARGET_BASE = Purposes.keyOf("growth/target-base");
    private static final long TARGET_ROUNDING = Purposes.keyOf("growth/target-rounding");
    private static final long TARGET_DATE = Purposes.keyOf("growth/target-date");

    private final Case question;
    private final Growth growth;
    private final Saturation saturation;
    private final Draws draws = new Draws();

    Prediction(Case question, Training training, long seed) {
        this.question = question;
        growth = StochasticGrowth.growth(question, training);
        saturation = Saturation.of(growth.holders());
        draws.startPath(seed, Purposes.keyOf(question.id()));
    }

    /**
     * A sample of what the later figure will say, rising; every member has its own swings and errors of print. How the later figure is printed (to the thousand, to the percent,
     * for which day) is part of the question.
     */
    Doubles sample(List<Hyperparameters> shapes) {
        var interval = new Interval(question.last().day(), question.target().day());
        var rates = shapes.stream().map(shape -> StudentProcess.next(shape, growth, interval)).toList();
        var sample = new double[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            draws.startDay(i);
            sample[i] = draw(rates.get(i % rates.size()));
        }
        Arrays.sort(sample);
        return Doubles.of(sample);
    }

    private double draw(Student logRate) {
        var target = question.target();
        double last = Math.max(0, question.last().value() + question.last().error() * draws.normal(LAST_VALUE));
        double count = saturation.grown(last, Elementary.exp(student(logRate)) * days());
        double share = Elementary.exp(target.baseError() * draws.normal(TARGET_BASE));
        double printed = count * share + target.rounding() * draws.normal(TARGET_ROUNDING);
        return Math.max(printed, question.unit().least());
    }

    /** Days from the last figure to the target, both dates being uncertain. */
    private double days() {
        double off = question.last().dateError() * draws.normal(LAST_DATE) + question.target().dateError() * draws.normal(TARGET_DATE);
        return Math.max(question.days() + off, LEAST_PART_OF_DAYS * question.days());
    }

    private double student(Student t) {
        double factor = draws.gammaWithMeanOne(GAMMA, t.freedom() / 2);
        return t.location() + t.scale() * draws.normal(NORMAL) / Math.sqrt(factor);
    }
}
