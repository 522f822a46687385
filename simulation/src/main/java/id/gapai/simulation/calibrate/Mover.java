package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;
import java.util.List;
import java.util.Optional;

/** Moves a population by the algorithm of Metropolis and Hastings, until it has forgotten enough. Mutable: it learns the size of its steps. */
final class Mover {
    /** How far a population is to be moved. */
    enum Aim {
        /** Copies of one particle differ. */
        APART(0.6, 6),
        /** Hardly any trace of where they were is left. */
        INDEPENDENT(0.15, 40);

        private final double correlation;
        private final int sweeps;

        Aim(double correlation, int sweeps) {
            this.correlation = correlation;
            this.sweeps = sweeps;
        }
    }

    /** A correlation of two independent things exceeds this, divided by the root of their number, in 5 % of the cases. */
    private static final double NOISE = 2;

    private final Problem problem;
    private final CalibrationSettings settings;
    private final Population population;
    private final Core order;
    private final StepSize together = new StepSize(0.5);
    private final StepSize ripple = new StepSize(0.5);
    private int steps;

    Mover(Problem problem, CalibrationSettings settings, Population population, Core order) {
        this.problem = problem;
        this.settings = settings;
        this.population = population;
        this.order = order;
    }

    /** Where the particles are afterwards. */
    record Moved(List<Particle> particles, double accepted, int sweeps, double correlation) {}

    Moved move(List<Particle> start, double tolerance, Aim aim) throws InterruptedException {
        var before = cores(start);
        var now = start;
        var accepted = 0.0;
        double correlation = 1;
        int sweeps = 0;
        double enough = Math.max(aim.correlation, NOISE / Math.sqrt(start.size()));
        while (sweeps < aim.sweeps && correlation > enough) {
            var after = sweep(now, tolerance);
            accepted += shareMoved(now, after);
            now = after;
            sweeps++;
            correlation = Memory.correlation(before, cores(now), order.marked());
        }
        return new Moved(now, accepted / sweeps, sweeps, correlation);
    }

    /** One move of each kind. */
    private List<Particle> sweep(List<Particle> start, double tolerance) throws InterruptedException {
        var stepped = step(start, new Move.Together(Normal.of(cores(start)), together.size()), tolerance);
        together.learn(shareMoved(start, stepped));
        var rippled = step(stepped, new Move.Ripple(ripple.size()), tolerance);
        ripple.learn(shareMoved(stepped, rippled));
        return step(rippled, new Move.Refresh(), tolerance);
    }

    private List<Particle> step(List<Particle> from, Move move, double tolerance) throws InterruptedException {
        var name = Integer.toString(steps++);
        return population.map(from.size(), (runner, i) -> {
            var scores = Scores.of(settings.seed(), name, i);
            return accept(from.get(i), move, scores, tolerance, runner).orElse(from.get(i));
        });
    }

    private Optional<Particle> accept(Particle from, Move move, Scores scores, double tolerance, PathRunner runner) {
        var to = move.propose(from.latent(), scores);
        double likelihood = from.trace().likelihood(problem.counts(), tolerance);
        double least = scores.accept() * likelihood / move.ratio(from.latent(), to);
        return runner.run(to, problem.counts(), tolerance, least).map(trace -> new Particle(to, trace));
    }

    private static List<Doubles> cores(List<Particle> particles) {
        return particles.stream().map(particle -> particle.latent().core()).toList();
    }

    private static double shareMoved(List<Particle> before, List<Particle> after) {
        int moved = 0;
        for (int i = 0; i < before.size(); i++) {
            moved += before.get(i) == after.get(i) ? 0 : 1;
        }
        return moved / (double) before.size();
    }
}
