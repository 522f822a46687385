package id.gapai.simulation.compiled;

import id.gapai.model.array.Ints;
import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.simulation.compiled.CompiledModel.Officers;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Officers rostered per day, and the probability that each is present. The compiled model knows whole officers and one uncertain
 * presence, so an uncertain number X of today's officers enters through both: rostered is the largest plausible number
 * plus those added, and presence is a beta distribution with the mean and variance of (X + added) · presence / rostered, exact at the
 * largest number added. On other days the roster is scaled so that the expected officers are right. Officers that only a rule adds count as added.
 */
public final class Roster {
    /** As they are without rules; rules change who is added and who works on off-days. */
    private final Staffing staff;

    private final List<Staffing> staffs;
    private final double most;
    private final double peak;

    /** @param staffs without rules, then while each rule acts */
    public Roster(List<Staffing> staffs) {
        this.staffs = List.copyOf(staffs);
        this.staff = staffs.get(0);
        most = staff.most();
        peak = staffs.stream().mapToDouble(Roster::mostAdded).max().orElseThrow();
    }

    private static double mostAdded(Staffing some) {
        return IntStream.range(0, some.added().size()).mapToDouble(some.added()::get).max().orElse(0);
    }

    /** Without rules. */
    public Officers officers() {
        return new Officers(roster(staff), presence());
    }

    /** [H] officers rostered, without rules, then while each rule acts. */
    public List<Ints> rosters() {
        return staffs.stream().map(this::roster).toList();
    }

    private Ints roster(Staffing some) {
        return Ints.generate(some.added().size(), t -> rostered(some, t));
    }

    private int rostered(Staffing some, int t) {
        double expected = (staff.mean() + some.added().get(t)) / (staff.mean() + peak);
        double share = some.open().get(t) == 1 ? 1 : some.offDayShare().get(t);
        return (int) Math.round((most + peak) * expected * share);
    }

    private Distribution presence() {
        if (staff.sd() == 0 && staff.mean() == most) {
            return staff.presence();
        }
        double officers = staff.mean() + peak;
        double present = staff.presence().mean();
        double mean = officers * present / (most + peak);
        double secondMoment = (square(officers) + square(staff.sd()))
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

    private static double square(double x) {
        return x * x;
    }
}
