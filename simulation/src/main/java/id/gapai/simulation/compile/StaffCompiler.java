package id.gapai.simulation.compile;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Triangular;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.scenario.Staff;
import id.gapai.simulation.compiled.Staffing;
import java.time.LocalDate;

/** Officers of a scenario spread over days. */
public final class StaffCompiler {
    /** Standard deviations above the mean that bound an unbounded number of officers: 1 in 1,000 lies above for a normal. */
    private static final double DEVIATIONS = 3.1;

    private StaffCompiler() {}

    /**
     * @param start the as-of date
     * @param days  H
     */
    public static Staffing compile(Staff staff, LocalDate start, int days) {
        return new Staffing(
                staff.today().mean(),
                staff.today().sd(),
                Math.ceil(upperBound(staff.today())),
                staff.presence(),
                Doubles.generate(days, t -> staff.added().at(start.plusDays(t + 1L))),
                Ints.generate(days, t -> staff.officeDays().isOpen(start.plusDays(t + 1L)) ? 1 : 0),
                Doubles.generate(days, t -> staff.offDayShare().at(start.plusDays(t + 1L))));
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
}
