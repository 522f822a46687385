package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;

/** A way to propose another path near a given one, for the algorithm of Metropolis and Hastings. */
interface Move {
    Latent propose(Latent from, Scores scores);

    /** Ratio of the prior densities of two paths, corrected for how the proposal prefers one of them. */
    default double ratio(Latent from, Latent to) {
        return 1;
    }

    /** {@code kept · from + size · fresh}: keeps a standard normal what it is. */
    private static Doubles autoregress(Doubles from, double size, Doubles fresh) {
        double kept = Math.sqrt(1 - size * size);
        return Doubles.generate(from.size(), i -> kept * from.get(i) + size * fresh.get(i));
    }

    /**
     * The core takes an autoregressive step that would keep the normal distribution of the population's mean and covariance; what this
     * distribution gets wrong the ratio mends.
     *
     * @param size of the step, above 0; 1: independent of where it was
     */
    record Together(Normal population, double size) implements Move {
        @Override
        public Latent propose(Latent from, Scores scores) {
            var standard = population.standardised(from.core());
            var stepped = autoregress(standard, size, scores.core(standard.size()));
            return new Latent(population.restored(stepped), from.ripples(), from.noise());
        }

        @Override
        public double ratio(Latent from, Latent to) {
            return Elementary.exp(advantage(to) - advantage(from));
        }

        /** Logarithm of the prior density over that of the population, up to a constant. */
        private double advantage(Latent latent) {
            return (square(population.standardised(latent.core())) - square(latent.core())) / 2;
        }

        private static double square(Doubles x) {
            double sum = 0;
            for (int i = 0; i < x.size(); i++) {
                sum += x.get(i) * x.get(i);
            }
            return sum;
        }
    }

    /**
     * The ripples of demand take an autoregressive step (S. L. Cotter, G. O. Roberts, A. M. Stuart and D. White, "MCMC methods for
     * functions", Statistical Science 28, 2013, 424–446).
     */
    record Ripple(double size) implements Move {
        @Override
        public Latent propose(Latent from, Scores scores) {
            var ripples = autoregress(from.ripples(), size, scores.ripples(from.ripples().size()));
            return new Latent(from.core(), ripples, from.noise());
        }
    }

    /** The same path with fresh noise. */
    record Refresh() implements Move {
        @Override
        public Latent propose(Latent from, Scores scores) {
            return new Latent(from.core(), from.ripples(), scores.noise());
        }
    }
}
