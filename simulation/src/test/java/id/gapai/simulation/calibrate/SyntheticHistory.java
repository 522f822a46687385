package id.gapai.simulation.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.GivenCandidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.Prior;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A history drawn from the prior, and the counts that an office would have published of it. Written apart from filter and likelihood: one path runs
 * from the first day to the last, a time is drawn, the path is read at it and rounded.
 *
 * @param marked where the true parameters lie in their priors, 0 … 1
 */
record SyntheticHistory(Doubles marked, List<ObservedCount> counts) {
    /** When a count is read, and to what it is rounded. */
    record Plan(int firstDay, int lastDay, int rounding) {}

    static SyntheticHistory draw(List<Plan> plans, long seed) throws InterruptedException, IOException {
        var random = new SplittableRandom(seed);
        var marked = Doubles.generate(SmallTown.PRIORS.size(), j -> random.nextDouble());
        var active = path(marked, seed);
        return new SyntheticHistory(marked, plans.stream().map(plan -> publish(plan, active, random.nextDouble())).toList());
    }

    /** Active residents at the close of the days 0 … H. */
    private static Ints path(Doubles marked, long seed) throws InterruptedException, IOException {
        var values = Doubles.generate(marked.size(), j -> SmallTown.PRIORS.get(j).at(marked.get(j)));
        var set = new JointSample(SmallTown.PRIORS.stream().map(Prior::name).toList(), new DoubleTable(List.of(values)));
        var town = GivenCandidate.of("town", SmallTown.model(set));
        var settings = new Settings(1, seed, 1, 0, 1, Sampling.INDEPENDENT);
        var path = Simulation.compare(List.of(town), "town", settings, Monitor.NONE).referenceForecast().samplePaths().get(0);
        return Ints.generate(SmallTown.DAYS + 1, day -> day == 0 ? SmallTown.ACTIVE : path.active().get(day - 1));
    }

    private static ObservedCount publish(Plan plan, Ints active, double u) {
        int first = plan.firstDay - 1;
        double time = u * (plan.lastDay - first);
        int day = first + (int) time;
        double count = active.get(day) + (time - (int) time) * (active.get(day + 1) - active.get(day));
        double half = (plan.rounding - 1) / 2.0;
        double middle = Math.rint((Math.rint(count) - half) / plan.rounding) * plan.rounding + half;
        return new ObservedCount(plan.firstDay, plan.lastDay, middle - half, middle + half);
    }
}
