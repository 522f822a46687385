package id.gapai.simulation.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What few families cost where the exact answer is known. Every week a place gains θ + noise, both standard normal, seen to within 0.15; θ never
 * changes. The filter is that of the program: paths are run until their weights are worth N, N are drawn, and θ goes along. Bayes' rule makes
 * intervals of the rest of the year that hold the truth as often as they say; the filter's fall short as its families die out.
 */
@Tag("deep")
class FewFamiliesTest {
    private static final int WEEKS = 52;
    private static final int YEARS = 1_000;
    private static final double SEEN = 0.15;
    private static final double ALPHA = 0.001;

    /** @param families mean over years */
    private record Found(int week, int years, int ninety, double families) {}

    private record Place(double theta, int family) {}

    /** n = 1,000 years; each bound is passed by chance once in 2,000 seeds. */
    @Test
    void intervalsAreTooNarrowOnlyWhereFamiliesAreFew(TestReporter reporter) {
        var few = coverage(64, 26);
        var many = coverage(1_024, 4);
        few.forEach(found -> reporter.publishEntry("64 particles: " + found));
        coverage(256, 26).forEach(found -> reporter.publishEntry("256 particles: " + found));
        many.forEach(found -> reporter.publishEntry("1,024 particles: " + found));
        var law = new BinomialDistribution(null, YEARS, 0.9);
        int least = law.inverseCumulativeProbability(ALPHA / 2);
        assertThat(few.get(few.size() - 1).families()).isLessThan(5);
        assertThat(few.get(few.size() - 1).ninety()).isLessThan(least);
        assertThat(many).allSatisfy(found -> {
            assertThat(found.families()).isGreaterThan(100);
            assertThat(found.ninety()).isBetween(least, law.inverseCumulativeProbability(1 - ALPHA / 2));
        });
    }

    private static List<Found> coverage(int particles, int last) {
        var found = new ArrayList<Found>();
        for (int week : List.of(1, 4, 13, 26)) {
            found.add(new Found(week, 0, 0, 0));
        }
        for (int year = 0; year < YEARS; year++) {
            year(new SplittableRandom(year), particles, last, found);
        }
        return found.stream().filter(f -> f.week() <= last).toList();
    }

    private static void year(SplittableRandom random, int particles, int last, List<Found> found) {
        double theta = random.nextGaussian();
        double[] gains = random.doubles(WEEKS).map(u -> theta + random.nextGaussian()).toArray();
        List<Place> places = List.of();
        for (int week = 1; week <= last; week++) {
            places = after(places, gains[week - 1], particles, random);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).week() == week) {
                    found.set(i, with(found.get(i), places, Arrays.stream(gains, week, WEEKS).sum(), random));
                }
            }
        }
    }

    private static List<Place> after(List<Place> before, double gain, int particles, SplittableRandom random) {
        var met = new ArrayList<Place>();
        for (int run = 0; met.isEmpty() || met.size() < particles && run < 500 * particles; run++) {
            var place = before.isEmpty() ? new Place(random.nextGaussian(), run) : before.get(run % particles);
            if (Math.abs(place.theta() + random.nextGaussian() - gain) < SEEN) {
                met.add(place);
            }
        }
        met.sort(Comparator.comparingInt(Place::family));
        var equal = new double[met.size()];
        Arrays.fill(equal, 1);
        return Arrays.stream(Systematic.resample(equal, particles, random.nextDouble())).mapToObj(met::get).toList();
    }

    private static Found with(Found found, List<Place> places, double rest, SplittableRandom random) {
        int weeks = WEEKS - found.week();
        double[] sums = places.stream().mapToDouble(place -> weeks * place.theta() + Math.sqrt(weeks) * random.nextGaussian()).sorted().toArray();
        boolean isInside = quantile(sums, 0.05) <= rest && rest <= quantile(sums, 0.95);
        return new Found(found.week(), found.years() + 1, found.ninety() + (isInside ? 1 : 0), found.families() + families(places) / YEARS);
    }

    /** Of type 7. */
    private static double quantile(double[] sorted, double level) {
        double place = (sorted.length - 1) * level;
        int i = (int) place;
        return sorted[i] + (place - i) * (sorted[Math.min(i + 1, sorted.length - 1)] - sorted[i]);
    }

    private static double families(List<Place> places) {
        Map<Integer, Integer> members = new HashMap<>();
        places.forEach(place -> members.merge(place.family(), 1, Integer::sum));
        return (double) places.size() * places.size() / members.values().stream().mapToDouble(n -> (double) n * n).sum();
    }
}
