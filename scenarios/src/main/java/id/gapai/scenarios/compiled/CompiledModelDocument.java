package id.gapai.scenarios.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A compiled model as maps, lists and numbers. What is optional and has its default is left out. */
final class CompiledModelDocument {
    private static final Distribution ONE = Distribution.of(1);

    private CompiledModelDocument() {}

    static Map<String, Object> of(CompiledModel model) {
        return new Fields()
                .and("format", format(model))
                .and("start", model.start().toString())
                .and("days", model.days())
                .and("segments", model.segments())
                .and("entrySegment", model.entrySegment())
                .and("initial", initial(model.initial()))
                .and("demography", demography(model.demography()))
                .and("outage", outage(model.outage()))
                .and("demand", demand(model.demand()))
                .and("reachableShare", model.reachableShare().stream().map(Parameter::document).toList())
                .andIf("persuasion", model.persuasion(), CompiledModelDocument::persuasion)
                .and("officers", officers(model.officers()))
                .and("channels", model.channels().stream().map(CompiledModelDocument::channel).toList())
                .andIf("joint", model.joint(), JointFields::document)
                .andIf("rules", Optional.of(model.rules()).filter(rules -> !rules.isEmpty()), CompiledModelDocument::rules)
                .map();
    }

    /** The oldest that has all it needs. */
    private static String format(CompiledModel model) {
        if (!model.rules().isEmpty()) {
            return CompiledModel.FORMAT_WITH_RULES;
        }
        return model.joint().isPresent() ? CompiledModel.FORMAT_WITH_JOINT : CompiledModel.FORMAT;
    }

    private static Map<String, Object> initial(CompiledModel.Initial initial) {
        return new Fields()
                .and("holders", list(initial.holders()))
                .and("active", list(initial.active()))
                .and("unrecorded", initial.unrecorded())
                .andIf("holdersMultiplier", unlessOne(initial.holdersMultiplier()), Parameter::document)
                .andIf("activeMultiplier", unlessOne(initial.activeMultiplier()), Parameter::document)
                .map();
    }

    private static Optional<Distribution> unlessOne(Distribution factor) {
        return Optional.of(factor).filter(f -> !f.equals(ONE));
    }

    private static Map<String, Object> demography(CompiledModel.Demography demography) {
        return new Fields()
                .and("turning17", list(demography.turning17()))
                .and("cohortMultiplier", Parameter.document(demography.cohortMultiplier()))
                .and("exitProbability", rows(demography.exitProbability()))
                .and("exitMultiplier", Parameter.document(demography.exitMultiplier()))
                .and("arrivals", rows(demography.arrivals()))
                .and("arrivalMultiplier", Parameter.document(demography.arrivalMultiplier()))
                .and("arrivalActiveShare", Parameter.document(demography.arrivalActiveShare()))
                .and("ageingProbability", rows(demography.ageingProbability()))
                .and("ageingTo", list(demography.ageingTo()))
                .and("recordingProbability", list(demography.recordingProbability()))
                .map();
    }

    private static Map<String, Object> outage(CompiledModel.Outage outage) {
        return new Fields()
                .and("onset", Parameter.document(outage.onset()))
                .and("recovery", Parameter.document(outage.recovery()))
                .map();
    }

    private static Map<String, Object> demand(CompiledModel.Demand demand) {
        return new Fields()
                .and("volatility", Parameter.document(demand.volatility()))
                .and("correlationDays", Parameter.document(demand.correlationDays()))
                .andIf("known", demand.known(), JointFields::document)
                .map();
    }

    private static Map<String, Object> persuasion(CompiledModel.Persuasion persuasion) {
        return new Fields()
                .and("probability", rows(persuasion.probability()))
                .and("multiplier", Parameter.document(persuasion.multiplier()))
                .map();
    }

    private static Map<String, Object> officers(CompiledModel.Officers officers) {
        return new Fields()
                .and("available", list(officers.available()))
                .and("presence", Parameter.document(officers.presence()))
                .map();
    }

    private static Map<String, Object> channel(CompiledModel.Channel channel) {
        var desk = channel.desk();
        return new Fields()
                .and("name", desk.name())
                .and("kind", channel.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .andIf("officers", desk.officers(), CompiledModelDocument::list)
                .and("throughput", Parameter.document(desk.throughput()))
                .andIf("hours", desk.hours(), CompiledModelDocument::list)
                .andIf("acceptanceOdds", desk.acceptanceOdds(), CompiledModelDocument::list)
                .and("oddsEffect", Parameter.document(desk.oddsEffect()))
                .andAll(own(channel))
                .map();
    }

    private static Map<String, Object> own(CompiledModel.Channel channel) {
        if (channel instanceof CompiledModel.Visit visit) {
            return new Fields()
                    .and("sessions", list(visit.sessions()))
                    .and("returns", Parameter.document(visit.returns()))
                    .and("attendance", Parameter.document(visit.attendance()))
                    .and("dispersion", Parameter.document(visit.dispersion()))
                    .and("nonresidentShare", Parameter.document(visit.nonresidentShare()))
                    .and("audience", list(visit.audience()))
                    .and("acceptance", Parameter.document(visit.acceptance()))
                    .map();
        }
        if (channel instanceof CompiledModel.Hazard hazard) {
            return new Fields()
                    .and("baseline", Parameter.document(hazard.baseline()))
                    .and("imitation", Parameter.document(hazard.imitation()))
                    .and("susceptibility", list(hazard.susceptibility()))
                    .and("calendar", list(hazard.calendar()))
                    .map();
        }
        if (channel instanceof CompiledModel.Recording recording) {
            return new Fields().and("acceptance", Parameter.document(recording.acceptance())).map();
        }
        throw new AssertionError(channel);
    }

    private static List<Map<String, Object>> rules(List<CompiledModel.Rule> rules) {
        return rules.stream().map(RuleFields::document).toList();
    }

    static List<Double> list(Doubles values) {
        return Arrays.stream(values.toArray()).boxed().toList();
    }

    static List<Integer> list(Ints values) {
        return Arrays.stream(values.toArray()).boxed().toList();
    }

    static List<List<Double>> rows(DoubleTable table) {
        return table.rows().stream().map(CompiledModelDocument::list).toList();
    }
}
