package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Registry;
import id.gapai.model.time.OpenDays;
import id.gapai.scenarios.spec.Extent;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Optional;

/** What the civil registry holds at the as-of date. */
final class RegistryFormat {
    private static final Distribution ONE = Distribution.of(1);

    private static final Key<Distribution> HOLDERS = Key.required(
            "holders", Numbers.uncertain(Quantity.positive("persons", Limits.PERSONS)), "residents whose e-KTP has been recorded");
    private static final Key<Distribution> ACTIVE = Key.required(
            "active", Numbers.uncertain(Quantity.notNegative("persons", Limits.PERSONS)), "holders who have activated IKD");
    private static final Key<Integer> UNRECORDED = Key.required(
            "unrecorded", Numbers.whole(Quantity.whole("persons", 0, Limits.PERSONS)), "eligible residents not yet recorded");
    private static final Key<Double> RECORDING = Key.required(
            "recordingPerWorkingDay",
            Numbers.certain(Quantity.share("probability per working day")),
            "that an unrecorded eligible resident is recorded");
    private static final Key<Double> EARLY = Key.optional(
            "recordedEarly",
            Numbers.certain(Quantity.share("share of a cohort")),
            0.0,
            "0 %",
            "recorded from 16½ years on: holders on the 17th birthday, never asked at a recording after it");
    private static final Key<Optional<Distribution>> TURNING_17 = Key.maybe(
            "turning17PerYear",
            Numbers.uncertain(Quantity.positive("persons per year", Limits.PERSONS)),
            "residents who turn 17; absent: as projected");
    private static final Key<Distribution> ARRIVAL_ACTIVE = Key.required(
            "arrivalActiveShare",
            Numbers.uncertain(Quantity.share("share of holders who move in")),
            "active already when they arrive");
    private static final Key<Distribution> EXITS = factor("exits", "factor on the projected deaths and out-moves");
    private static final Key<Distribution> ARRIVALS = factor("arrivals", "factor on the projected in-moves");

    private final Key<OpenDays> recordingCalendar;

    RegistryFormat(Names<OpenDays> calendars) {
        recordingCalendar = Key.required("recordingCalendar", calendars.reference(), "working days of recording");
    }

    private static Key<Distribution> factor(String name, String doc) {
        return Key.optional(name, Numbers.uncertain(Quantity.notNegative("factor", Limits.FLOW_FACTOR)), ONE, "1", doc);
    }

    Type<Registry> type() {
        List<Key<?>> keys = List.of(
                HOLDERS, ACTIVE, UNRECORDED, RECORDING, recordingCalendar, EARLY, TURNING_17, ARRIVAL_ACTIVE, EXITS, ARRIVALS);
        return Types.fields(keys, RegistryFormat::require, this::build);
    }

    private static void require(Section s) {
        var holders = Extent.of(s.get(HOLDERS));
        var active = Extent.of(s.get(ACTIVE));
        if (active.high() > holders.low()) {
            var allowed = "no more than the fewest holders, " + holders.lowText();
            s.refuse(ACTIVE, "reaches " + active.highText(), allowed, "");
        }
    }

    private Registry build(Section s) {
        return new Registry(
                s.get(HOLDERS),
                s.get(ACTIVE),
                s.get(UNRECORDED),
                s.get(RECORDING),
                s.get(recordingCalendar),
                s.get(EARLY),
                s.get(TURNING_17),
                s.get(ARRIVAL_ACTIVE),
                s.get(EXITS),
                s.get(ARRIVALS));
    }
}
