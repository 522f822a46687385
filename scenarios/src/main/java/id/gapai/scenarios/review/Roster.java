package id.gapai.scenarios.review;

import id.gapai.model.scenario.Staff;
import id.gapai.scenarios.spec.Extent;
import java.time.LocalDate;

/** The most officers that can be on duty on a day. */
record Roster(Staff staff) {
    /** Whole persons; an unbounded number of today's officers counts up to its 99.9 % quantile. */
    int most(LocalDate day) {
        double share = staff.officeDays().isOpen(day) ? 1 : staff.offDayShare().at(day);
        return (int) Math.ceil((Extent.of(staff.today()).high() + staff.added().at(day)) * share);
    }
}
