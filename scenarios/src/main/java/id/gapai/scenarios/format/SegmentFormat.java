package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Segment;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
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
import java.util.OptionalDouble;

/** Segments of the holders. */
final class SegmentFormat {
    private static final Key<Ages> AGES = Key.required("ages", Ages.type(), "completed ages, both included");
    private static final Key<Optional<Double>> PERSONS = Key.maybe(
            "persons",
            Numbers.certain(Quantity.positive("persons", Limits.PERSONS)),
            "number of holders; absent: all of these ages who are in no segment with a number");
    private static final Key<Double> ACTIVE = Key.optional(
            "active",
            Numbers.certain(Quantity.notNegative("weight", Limits.PERSONS)),
            1.0,
            "1",
            "relative weight when the active of the start are divided over segments");
    private static final Key<Distribution> REACHABLE = Key.required(
            "reachable",
            Numbers.uncertain(Quantity.share("share of holders")),
            "own a suitable phone and can be persuaded at all");

    private final Key<Steps> persuaded;

    SegmentFormat(Names<List<Span>> periods) {
        persuaded = Key.optional(
                "persuaded",
                new StepsFormat(periods).of(Quantity.share("probability per day"), 0),
                Steps.constant(0),
                "0",
                "that an unreachable holder becomes reachable");
    }

    Type<Segment> type() {
        return Types.fields(List.of(Titles.TITLE, AGES, PERSONS, ACTIVE, REACHABLE, persuaded), this::build);
    }

    private Segment build(Section s) {
        return new Segment(
                s.name(),
                Titles.of(s),
                s.get(AGES).from(),
                s.get(AGES).to(),
                s.get(PERSONS).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                s.get(ACTIVE),
                s.get(REACHABLE),
                s.get(persuaded));
    }
}
