package id.gapai.simulation.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.filter.Filtered;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.Particle;
import id.gapai.simulation.filter.ParticleFilter;
import id.gapai.simulation.filter.Particles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fits marked parameters to published counts: sequential Monte Carlo whose sequence is that of the counts (N. Chopin, "A sequential particle
 * filter method for static models", Biometrika 89, 2002, 539–551), carried out by the {@link ParticleFilter} with draws from the parameters'
 * priors. Its paths are the simulator's own, and so is the likelihood; nothing is approximated but by the number of paths.
 */
public final class Calibration {
    /** More than there are people anywhere. */
    private static final double ANY = 1e12;

    private final Problem problem;
    private final CalibrationSettings settings;

    public Calibration(Problem problem, CalibrationSettings settings) {
        this.problem = problem;
        this.settings = settings;
    }

    /**
     * Runs it.
     *
     * @param shown  counts, fitted to or not, for which to tell what the fitted paths make of them
     * @param passed told after each step from counts to counts
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public Fit run(List<ObservedCount> shown, Consumer<Filtered> passed) throws InterruptedException {
        var counts = new ArrayList<>(problem.counts());
        shown.stream().filter(count -> !problem.counts().contains(count)).map(Calibration::free).forEach(counts::add);
        var found = new Found();
        try (var filter = new ParticleFilter(problem.model(), problem.priors(), settings.filter())) {
            var last = filter.run(counts, filtered -> {
                found.add(filtered);
                passed.accept(filtered);
            });
            if (last.particles().isEmpty()) {
                return new Fit.Missed(last.steps().get(last.steps().size() - 1));
            }
        }
        return found.calibrated(counts.stream().mapToInt(ObservedCount::lastDay).distinct().sorted().boxed().toList(), shown);
    }

    /** A count that every path meets, only looked at. */
    private static ObservedCount free(ObservedCount count) {
        return new ObservedCount(count.lastDay(), count.lastDay(), 0, ANY);
    }

    /** What the filter has found on the day of the last count, and on the last day. Mutable. */
    private final class Found {
        private Optional<Filtered> fitted = Optional.empty();
        private Optional<Filtered> last = Optional.empty();

        private void add(Filtered filtered) {
            last = Optional.of(filtered);
            fitted = filtered.day() == problem.lastDay() ? last : fitted;
        }

        /** @param days of which the particles tell the closes */
        private Calibrated calibrated(List<Integer> days, List<ObservedCount> shown) {
            var sets = chosen(fitted);
            var ends = chosen(last);
            var ranks = new DoubleTable(sets.stream().map(set -> set.drawn().marked()).toList());
            return new Calibrated(
                    new JointSample(
                            problem.priors().stream().map(prior -> prior.name()).toList(),
                            new DoubleTable(ranks.rows().stream().map(this::values).toList())),
                    ranks,
                    Doubles.generate(sets.size(), i -> sets.get(i).stand().swing()),
                    shown.stream().map(count -> closes(ends, days.indexOf(count.lastDay()))).toList(),
                    fitted.orElseThrow().steps(),
                    Particles.families(sets));
        }

        /** Nobody is lost among counts that every path meets, so that the same places are the same particles. */
        private List<Particle> chosen(Optional<Filtered> filtered) {
            return filtered.flatMap(Filtered::particles).orElseThrow().chosen(settings.sets());
        }

        private Doubles values(Doubles ranks) {
            return Doubles.generate(ranks.size(), j -> problem.priors().get(j).at(ranks.get(j)));
        }

        private static Doubles closes(List<Particle> ends, int place) {
            return Doubles.generate(ends.size(), i -> ends.get(i).closes().get(place));
        }
    }
}
