package id.gapai.scenarios.compiled;

import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.simulation.compiled.CompiledModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The fields of a compiled model of known size. */
final class CompiledModelFormat {
    static final Key<String> FORMAT = Key.required(
            "format",
            Types.oneOf("format", Types.words(List.of(CompiledModel.FORMAT, CompiledModel.FORMAT_WITH_JOINT, CompiledModel.FORMAT_WITH_RULES))),
            "the second one with a joint sample, the third with rules");
    static final Key<Integer> DAYS = Key.required("days", Numbers.whole(Quantity.whole("days", 1, 40_000)), "H");
    static final Key<List<String>> SEGMENTS = Key.required("segments", Types.list(Types.text()), "names");

    private static final Key<LocalDate> START = Key.required("start", Types.date(), "as-of date");
    private static final Quantity PROBABILITY = Quantity.between("", 0, 1);
    private static final Quantity PERSONS = Quantity.notNegative("");

    private final Key<Integer> entrySegment;
    private final Key<CompiledModel.Initial> initial;
    private final Key<CompiledModel.Demography> demography;
    private final Key<CompiledModel.Outage> outage;
    private final Key<CompiledModel.Demand> demand;
    private final Key<List<Distribution>> reachable;
    private final Key<Optional<CompiledModel.Persuasion>> persuasion;
    private final Key<CompiledModel.Officers> officers;
    private final Key<List<CompiledModel.Channel>> channels;
    private final List<Key<?>> joint;
    private final Optional<Key<List<CompiledModel.Rule>>> rules;

    /**
     * @param sample    of a model that has one
     * @param withRules whether the model has rules
     */
    CompiledModelFormat(int segments, int days, Optional<JointSample> sample, boolean withRules) {
        var types = new CompiledTypes(segments, days, sample);
        joint = sample.isPresent() ? List.of(JointFields.JOINT) : List.of();
        rules = withRules ? Optional.of(new RuleFields(types, days).key()) : Optional.empty();
        outage = Key.required("outage", outage(types), "");
        demand = Key.required("demand", demand(types, sample.isPresent()), "");
        entrySegment = Key.required("entrySegment", Numbers.whole(Quantity.whole("", 0, Math.max(0, segments - 1))), "");
        initial = Key.required("initial", initial(types), "");
        demography = Key.required("demography", demography(types, segments), "");
        reachable = Key.required("reachableShare", types.parametersBySegment(), "");
        persuasion = Key.maybe("persuasion", persuasion(types), "");
        officers = Key.required("officers", officers(types), "");
        channels = Key.required("channels", Types.list(new ChannelFields(types).type()), "");
    }

    Type<CompiledModel> type() {
        var keys = new ArrayList<Key<?>>(List.of(
                FORMAT, START, DAYS, SEGMENTS, entrySegment, initial, demography, outage, demand, reachable, persuasion,
                officers, channels));
        keys.addAll(joint);
        rules.ifPresent(keys::add);
        return Types.fields(keys, this::require, this::build);
    }

    /** Random streams hang on names. */
    private void require(Section s) {
        rules.ifPresent(key -> RuleFields.require(s, key, s.get(channels)));
        requireUnique(s, SEGMENTS, s.get(SEGMENTS));
        requireUnique(s, channels, s.get(channels).stream().map(c -> c.desk().name()).toList());
    }

    private static void requireUnique(Section s, Key<?> key, List<String> names) {
        var seen = new HashSet<String>();
        names.stream()
                .filter(name -> !seen.add(name))
                .forEach(name -> s.refuse(key, "has the name '" + name + "' twice", "unique names", ""));
    }

    private CompiledModel build(Section s) {
        return new CompiledModel(
                s.get(START),
                s.get(DAYS),
                s.get(SEGMENTS),
                s.get(entrySegment),
                s.get(initial),
                s.get(demography),
                s.get(outage),
                s.get(demand),
                s.get(reachable),
                s.get(persuasion),
                s.get(officers),
                s.get(channels),
                joint.isEmpty() ? Optional.empty() : Optional.of(s.get(JointFields.JOINT)),
                rules.map(s::get).orElse(List.of()));
    }

    private static Type<CompiledModel.Initial> initial(CompiledTypes types) {
        var holders = Key.required("holders", types.countsBySegment(Quantity.count("")), "");
        var active = Key.required("active", types.countsBySegment(Quantity.count("")), "");
        var unrecorded = Key.required("unrecorded", Numbers.whole(Quantity.count("")), "");
        var holdersMultiplier = types.factor("holdersMultiplier");
        var activeMultiplier = types.factor("activeMultiplier");
        return Types.fields(
                List.of(holders, active, unrecorded, holdersMultiplier, activeMultiplier),
                s -> requireActiveAmongHolders(s, holders, active),
                s -> new CompiledModel.Initial(
                        s.get(holders), s.get(active), s.get(unrecorded), s.get(holdersMultiplier), s.get(activeMultiplier)));
    }

    private static void requireActiveAmongHolders(Section s, Key<Ints> holders, Key<Ints> active) {
        for (int g = 0; g < s.get(active).size(); g++) {
            if (s.get(active).get(g) > s.get(holders).get(g)) {
                s.refuse(active, "has more active than holders in segment " + g, "at most " + s.get(holders).get(g), "");
            }
        }
    }

    private static Type<CompiledModel.Demography> demography(CompiledTypes types, int segments) {
        var turning17 = Key.required("turning17", types.daily(PERSONS), "");
        var cohort = types.parameter("cohortMultiplier");
        var exit = Key.required("exitProbability", types.table(PROBABILITY), "");
        var exitMultiplier = types.parameter("exitMultiplier");
        var arrivals = Key.required("arrivals", types.table(PERSONS), "");
        var arrivalMultiplier = types.parameter("arrivalMultiplier");
        var arrivalActive = types.parameter("arrivalActiveShare");
        var ageing = Key.required("ageingProbability", types.table(PROBABILITY), "");
        var ageingTo = Key.required("ageingTo", types.countsBySegment(Quantity.whole("", -1, segments - 1)), "");
        var recording = Key.required("recordingProbability", types.daily(PROBABILITY), "");
        return Types.fields(
                List.of(turning17, cohort, exit, exitMultiplier, arrivals, arrivalMultiplier, arrivalActive, ageing,
                        ageingTo, recording),
                s -> new CompiledModel.Demography(
                        s.get(turning17), s.get(cohort), s.get(exit), s.get(exitMultiplier), s.get(arrivals),
                        s.get(arrivalMultiplier), s.get(arrivalActive), s.get(ageing), s.get(ageingTo), s.get(recording)));
    }

    private static Type<CompiledModel.Outage> outage(CompiledTypes types) {
        var onset = types.parameter("onset");
        var recovery = types.parameter("recovery");
        return Types.fields(List.of(onset, recovery), s -> new CompiledModel.Outage(s.get(onset), s.get(recovery)));
    }

    private static Type<CompiledModel.Demand> demand(CompiledTypes types, boolean joint) {
        var volatility = types.parameter("volatility");
        var days = types.parameter("correlationDays");
        var known = JointFields.known(types);
        List<Key<?>> keys = joint ? List.of(volatility, days, known) : List.of(volatility, days);
        return Types.fields(
                keys,
                s -> new CompiledModel.Demand(s.get(volatility), s.get(days), joint ? s.get(known) : Optional.empty()));
    }

    private static Type<CompiledModel.Persuasion> persuasion(CompiledTypes types) {
        var probability = Key.required("probability", types.table(PROBABILITY), "");
        var multiplier = types.factor("multiplier");
        return Types.fields(
                List.of(probability, multiplier),
                s -> new CompiledModel.Persuasion(s.get(probability), s.get(multiplier)));
    }

    private static Type<CompiledModel.Officers> officers(CompiledTypes types) {
        var available = Key.required("available", types.dailyCounts(), "");
        var presence = types.parameter("presence");
        return Types.fields(
                List.of(available, presence), s -> new CompiledModel.Officers(s.get(available), s.get(presence)));
    }
}
