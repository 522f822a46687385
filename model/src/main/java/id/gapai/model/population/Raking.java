package id.gapai.model.population;

import static id.gapai.model.population.Checks.isAmount;
import static id.gapai.model.population.Checks.require;

import id.gapai.model.array.Doubles;
import id.gapai.model.contradiction.Contradiction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Iterative proportional fitting of a single-year table to known totals whose ages may overlap: each total in turn scales its
 * ages, until all agree. The result is, of all tables that have these totals, the one closest to the start in relative entropy.
 *
 * <p>W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427–444; convergence: I. Csiszár,
 * "I-divergence geometry of probability distributions and minimization problems", Annals of Probability 3 (1975) 146–158.
 */
final class Raking {
    private static final double TOLERANCE = 1e-10;

    /** Totals that agree settle in tens of sweeps, those that barely agree in thousands. */
    private static final int SWEEPS = 10_000;

    private final double[] male;
    private final double[] female;

    private Raking(SingleYearTable table) {
        male = table.male().toArray();
        female = table.female().toArray();
    }

    /** @throws IllegalArgumentException if the totals contradict each other; the message names a smallest set that does */
    static SingleYearTable rake(SingleYearTable table, List<Anchor> anchors) {
        anchors.forEach(Raking::check);
        return attempt(table, anchors).orElseThrow(() -> contradiction(contradicting(table, anchors)));
    }

    private static Contradiction contradiction(List<Anchor> totals) {
        var names = totals.stream()
                .map(anchor -> anchor.name() + " (" + anchor.persons() + ")")
                .collect(Collectors.joining(", "));
        var what = totals.size() == 1
                ? "there is nobody of these ages to make up this known total: " + names
                : "these known totals contradict each other: " + names;
        return new Contradiction("population.anchors." + totals.get(totals.size() - 1).name(), what, "");
    }

    /** The table scaled as a whole to the anchor that covers most residents, so that ages without an anchor follow. */
    static SingleYearTable scaledToWidest(SingleYearTable table, List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor.persons() > 0)
                .max(Comparator.comparingDouble(anchor -> anchor.personsIn(table)))
                .filter(widest -> widest.personsIn(table) > 0)
                .map(widest -> scaled(table, widest.persons() / widest.personsIn(table)))
                .orElse(table);
    }

    private static SingleYearTable scaled(SingleYearTable table, double factor) {
        return new SingleYearTable(table.date(), scaled(table.male(), factor), scaled(table.female(), factor));
    }

    private static Doubles scaled(Doubles persons, double factor) {
        return Doubles.generate(persons.size(), age -> factor * persons.get(age));
    }

    private static void check(Anchor anchor) {
        require(0 <= anchor.fromAge() && anchor.fromAge() <= anchor.toAge() && anchor.toAge() <= SingleYearTable.OLDEST,
                "known total " + anchor.name() + ": not a range of ages within 0 … 100");
        require(isAmount(anchor.persons()),
                "known total " + anchor.name() + ": not a number of persons: " + anchor.persons());
    }

    /** Leaves out one total after another and keeps out those without which the rest still disagrees. */
    private static List<Anchor> contradicting(SingleYearTable table, List<Anchor> anchors) {
        List<Anchor> suspects = anchors;
        for (Anchor anchor : anchors) {
            var others = new ArrayList<>(suspects);
            others.remove(anchor);
            if (attempt(table, others).isEmpty()) {
                suspects = others;
            }
        }
        return suspects;
    }

    private static Optional<SingleYearTable> attempt(SingleYearTable table, List<Anchor> anchors) {
        var raking = new Raking(scaledToWidest(table, anchors));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            if (raking.sweep(anchors) <= TOLERANCE) {
                return Optional.of(new SingleYearTable(table.date(), Doubles.of(raking.male), Doubles.of(raking.female)));
            }
        }
        return Optional.empty();
    }

    /** Scales to each total once; returns the largest relative correction, infinite if there is nobody to scale. */
    private double sweep(List<Anchor> anchors) {
        double largest = 0;
        for (Anchor anchor : anchors) {
            double present = present(anchor);
            if (present != anchor.persons()) {
                largest = Math.max(largest, present > 0 ? Math.abs(anchor.persons() / present - 1) : Double.POSITIVE_INFINITY);
                scale(anchor, present > 0 ? anchor.persons() / present : 1);
            }
        }
        return largest;
    }

    private double present(Anchor anchor) {
        double sum = 0;
        for (double[] persons : of(anchor)) {
            for (int age = anchor.fromAge(); age <= anchor.toAge(); age++) {
                sum += persons[age];
            }
        }
        return sum;
    }

    private void scale(Anchor anchor, double factor) {
        for (double[] persons : of(anchor)) {
            for (int age = anchor.fromAge(); age <= anchor.toAge(); age++) {
                persons[age] *= factor;
            }
        }
    }

    private List<double[]> of(Anchor anchor) {
        return anchor.sex().map(sex -> List.of(sex == Sex.MALE ? male : female)).orElse(List.of(male, female));
    }
}
