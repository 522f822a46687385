package id.gapai.model.distribution;

import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An uncertain number: parameters, mean and spread, without any sampling. A {@link Constant} is the certain case.
 * The forms are those of the compiled model (docs/model.md, "Parameters").
 */
public sealed interface Distribution {
    double mean();

    /** Standard deviation. */
    double sd();

    /**
     * The distribution of {@code factor} times this number.
     *
     * @throws UnsupportedOperationException for a {@link Beta} with factor other than 1: the product leaves the family
     */
    Distribution scaled(double factor);

    /** The same number every time. */
    static Distribution of(double value) {
        return new Constant(value);
    }

    record Constant(double value) implements Distribution {
        public Constant {
            requireFinite(value, "value");
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double sd() {
            return 0;
        }

        @Override
        public Constant scaled(double factor) {
            return new Constant(value * factor);
        }
    }

    record Normal(double mean, double sd) implements Distribution {
        public Normal {
            requireFinite(mean, "mean");
            requireNotNegative(sd, "sd");
        }

        @Override
        public Normal scaled(double factor) {
            return new Normal(mean * factor, sd * Math.abs(factor));
        }
    }

    /** {@code median · exp(sigma · Z)} with Z standard normal. */
    record LogNormal(double median, double sigma) implements Distribution {
        public LogNormal {
            requirePositive(median, "median");
            requireNotNegative(sigma, "sigma");
        }

        @Override
        public double mean() {
            return median * StrictMath.exp(sigma * sigma / 2);
        }

        @Override
        public double sd() {
            return mean() * Math.sqrt(StrictMath.expm1(sigma * sigma));
        }

        @Override
        public LogNormal scaled(double factor) {
            return new LogNormal(median * factor, sigma);
        }
    }

    /** Both parameters are at most {@link #LARGEST}: beyond, quantiles lose their digits, and the share is known to a millionth. */
    record Beta(double alpha, double beta) implements Distribution {
        public static final double LARGEST = 1e12;

        public Beta {
            requirePositive(alpha, "alpha");
            requirePositive(beta, "beta");
            if (alpha > LARGEST || beta > LARGEST) {
                throw new IllegalArgumentException(
                        "alpha and beta must be at most " + LARGEST + ", got " + alpha + ", " + beta);
            }
        }

        @Override
        public double mean() {
            return alpha / (alpha + beta);
        }

        @Override
        public double sd() {
            double n = alpha + beta;
            return Math.sqrt(alpha * beta / (n * n * (n + 1)));
        }

        @Override
        public Beta scaled(double factor) {
            if (factor != 1) {
                throw new UnsupportedOperationException("a beta distribution cannot be scaled by " + factor);
            }
            return this;
        }
    }

    record Triangular(double min, double mode, double max) implements Distribution {
        public Triangular {
            requireFinite(min, "min");
            requireFinite(mode, "mode");
            requireFinite(max, "max");
            if (!(min <= mode && mode <= max && min < max)) {
                throw new IllegalArgumentException(
                        "need min <= mode <= max and min < max, got " + min + ", " + mode + ", " + max);
            }
        }

        @Override
        public double mean() {
            return (min + mode + max) / 3;
        }

        @Override
        public double sd() {
            double a = mode - min;
            double b = max - mode;
            return Math.sqrt((a * a + a * b + b * b) / 18);
        }

        @Override
        public Triangular scaled(double factor) {
            return new Triangular(min * factor, mode * factor, max * factor);
        }
    }

    record Uniform(double min, double max) implements Distribution {
        public Uniform {
            requireFinite(min, "min");
            requireFinite(max, "max");
            if (!(min < max)) {
                throw new IllegalArgumentException("need min < max, got " + min + ", " + max);
            }
        }

        @Override
        public double mean() {
            return (min + max) / 2;
        }

        @Override
        public double sd() {
            return (max - min) / Math.sqrt(12);
        }

        @Override
        public Uniform scaled(double factor) {
            return new Uniform(min * factor, max * factor);
        }
    }

    /**
     * {@code factor} times a column of a joint sample: on a path, all numbers of one sample take their values from the same row.
     *
     * @param column index
     */
    record Joint(JointSample sample, int column, double factor) implements Distribution {
        public Joint {
            Objects.checkIndex(column, sample.columns().size());
            requireFinite(factor, "factor");
        }

        @Override
        public double mean() {
            return factor * stream().average().orElseThrow();
        }

        @Override
        public double sd() {
            double mean = mean();
            return Math.sqrt(stream().map(x -> (factor * x - mean) * (factor * x - mean)).average().orElseThrow());
        }

        /** Least value. */
        public double min() {
            return stream().map(x -> factor * x).min().orElseThrow();
        }

        /** Greatest value. */
        public double max() {
            return stream().map(x -> factor * x).max().orElseThrow();
        }

        private DoubleStream stream() {
            return IntStream.range(0, sample.size()).mapToDouble(row -> sample.value(row, column));
        }

        @Override
        public Joint scaled(double factor) {
            return new Joint(sample, column, this.factor * factor);
        }
    }

    private static void requireFinite(double x, String name) {
        if (!Double.isFinite(x)) {
            throw new IllegalArgumentException(name + " must be finite, got " + x);
        }
    }

    private static void requirePositive(double x, String name) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be above 0 and finite, got " + x);
        }
    }

    private static void requireNotNegative(double x, String name) {
        if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or more and finite, got " + x);
        }
    }
}
