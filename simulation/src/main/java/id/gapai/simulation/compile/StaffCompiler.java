package id.gapai.simulation.compile;

import id.gapai.model.array.Ints;
import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.model.distribution.Distribution.Constant;
import id.gapai.model.distribution.Distribution.Triangular;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.scenario.Staff;
import id.gapai.simulation.compiled.CompiledModel.Officers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Officers rostered per day, and the probability that each is present. The compiled model knows whole officers and one uncertain
 * presence, so an uncertain number X of today's officers enters through both: rostered is the largest plausible number
 * plus those added, and presence is a beta distribution with the mean and variance of (X + added) · presence / rostered, exact at the
 * largest number added. On other days the roster is scaled so that the expected officers are right. Officers that only a rule adds count as added.
 */
final class StaffCompiler {
    /** Standard deviations above the mean that bound an unbounded number of officers: 1 in 1,000 lies above for a normal. */
    private static final double DEVIATIONS = 3.1;

    /** As they are without rules; rules change who is added and who works on off-days. */
    private final Staff staff;

    private final List<Staff> staffs;
    private final LocalDate start;
    private final int days;
    private final double most;
    private final double peak;

    /** @param staffs without rules, then while each rule acts */
    StaffCompiler(List<Staff> staffs, LocalDate start, int days) {
        this.staffs = staffs;
        this.staff = staffs.get(0);
        this.start = start;
        this.days = days;
        most = Math.ceil(upperBound(staff.today()));
        peak = staffs.stream().mapToDouble(this::mostAdded).max().orElseThrow();
    }

    private double mostAdded(Staff some) {
        return IntStream.rangeClosed(1, days).mapToDouble(t -> some.added().at(start.plusDays(t))).max().orElse(0);
    }

    /** Without rules. */
    Officers officers() {
        return new Officers(roster(staff), presence());
    }

    /** [H] officers rostered, without rules, then while each rule acts. */
    List<Ints> rosters() {
        return staffs.stream().map(this::roster).toList();
    }

    private Ints roster(Staff some) {
        return Ints.generate(days, t -> rostered(some, start.plusDays(t + 1L)));
    }

    private int rostered(Staff some, LocalDate day) {
        double expected = (staff.today().mean() + some.added().at(day)) / (staff.today().mean() + peak);
        double share = some.officeDays().isOpen(day) ? 1 : some.offDayShare().at(day);
        return (int) Math.round((most + peak) * expected * share);
    }

    private Distribution presence() {
        if (staff.today() instanceof Constant today && today.value() == most) {
            return staff.presence();
        }
        double officers = staff.today().mean() + peak;
        double present = staff.presence().mean();
        double mean = officers * present / (most + peak);
        double secondMoment = (square(officers) + square(staff.today().sd()))
                * (square(present) + square(staff.presence().sd()))
                / square(most + peak);
        return beta(mean, secondMoment - square(mean));
    }

    /** The beta distribution of this mean and variance (method of moments). */
    private static Distribution beta(double mean, double variance) {
        if (!(variance > 1e-12)) {
            return Distribution.of(mean);
        }
        double n = mean * (1 - mean) / variance - 1;
        if (!(n > 0)) {
            throw new Contradiction(
                    "staff.today", "is too uncertain: no share of those rostered has this spread of those present", "a narrower range");
        }
        return new Beta(mean * n, (1 - mean) * n);
    }

    private static double upperBound(Distribution today) {
        if (today instanceof Uniform uniform) {
            return uniform.max();
        }
        if (today instanceof Triangular triangular) {
            return triangular.max();
        }
        return today.mean() + DEVIATIONS * today.sd();
    }

    private static double square(double x) {
        return x * x;
    }
}
