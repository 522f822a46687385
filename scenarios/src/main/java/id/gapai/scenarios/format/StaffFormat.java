package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Staff;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;

/** Officers. */
final class StaffFormat {
    private static final Key<Distribution> TODAY = Key.required(
            "today",
            Numbers.uncertain(Quantity.notNegative("officers", Limits.OFFICERS)),
            "officers who can be rostered for activation today");
    private static final Key<Distribution> PRESENCE = Key.optional(
            "presence",
            Numbers.uncertain(Quantity.share("probability")),
            Distribution.of(1),
            "100 %",
            "that a rostered officer is present");

    private final Key<Steps> added;
    private final Key<OpenDays> calendar;
    private final Key<Steps> offDayShare;

    StaffFormat(Names<OpenDays> calendars, Names<List<Span>> periods) {
        var steps = new StepsFormat(periods);
        added = Key.optional(
                "added", steps.of(Quantity.whole("officers", 0, Limits.OFFICERS), 0), Steps.constant(0), "0", "further officers from a date on");
        calendar = Key.required("calendar", calendars.reference(), "days on which all are rostered");
        offDayShare = Key.optional(
                "offDayShare",
                steps.of(Quantity.share("share of officers"), 0),
                Steps.constant(0),
                "0 %",
                "rostered on other days (weekend duty, overtime)");
    }

    Type<Staff> type() {
        return Types.fields(
                List.of(TODAY, added, calendar, offDayShare, PRESENCE),
                s -> new Staff(s.get(TODAY), s.get(added), s.get(calendar), s.get(offDayShare), s.get(PRESENCE)));
    }
}
