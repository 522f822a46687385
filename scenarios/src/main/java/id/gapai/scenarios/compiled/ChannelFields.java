package id.gapai.scenarios.compiled;

import static id.gapai.scenarios.compiled.CompiledModelFormat.factor;
import static id.gapai.scenarios.compiled.CompiledModelFormat.parameter;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The fields of a channel of a compiled model, by its kind. */
final class ChannelFields {
    private static final Quantity NOT_NEGATIVE = Quantity.notNegative("");
    private static final Key<String> NAME = Key.required("name", Types.text(), "stable and unique");
    private static final Key<Distribution> THROUGHPUT = parameter("throughput");
    private static final Key<Distribution> ODDS_EFFECT = factor("oddsEffect");
    private static final Key<Distribution> ACCEPTANCE = parameter("acceptance");

    private final CompiledTypes types;
    private final Key<Optional<Ints>> officers;
    private final Key<Optional<Doubles>> hours;
    private final Key<Optional<Doubles>> acceptanceOdds;

    ChannelFields(CompiledTypes types) {
        this.types = types;
        officers = Key.maybe("officers", types.dailyCounts(), "");
        hours = Key.maybe("hours", types.daily(NOT_NEGATIVE), "");
        acceptanceOdds = Key.maybe("acceptanceOdds", types.daily(NOT_NEGATIVE), "");
    }

    Type<Channel> type() {
        var kinds = new LinkedHashMap<String, Type<Channel>>();
        kinds.put("visit", visit());
        kinds.put("hazard", hazard());
        kinds.put("recording", Types.fields(keys(List.of(ACCEPTANCE)), s -> new Recording(desk(s), s.get(ACCEPTANCE))));
        return Types.byKind(Key.required("kind", Types.oneOf("kind", Types.words(kinds.keySet())), ""), kinds);
    }

    private List<Key<?>> keys(List<Key<?>> own) {
        var keys = new ArrayList<Key<?>>(List.of(NAME, officers, THROUGHPUT, hours, acceptanceOdds, ODDS_EFFECT));
        keys.addAll(own);
        return keys;
    }

    private Desk desk(Section s) {
        return new Desk(
                s.get(NAME), s.get(officers), s.get(THROUGHPUT), s.get(hours), s.get(acceptanceOdds), s.get(ODDS_EFFECT));
    }

    private Type<Channel> visit() {
        var sessions = Key.required("sessions", types.daily(NOT_NEGATIVE), "");
        var returns = factor("returns");
        var attendance = parameter("attendance");
        var dispersion = parameter("dispersion");
        var nonresidents = parameter("nonresidentShare");
        var audience = Key.required("audience", types.bySegment(NOT_NEGATIVE), "");
        return Types.fields(
                keys(List.of(sessions, returns, attendance, dispersion, nonresidents, audience, ACCEPTANCE)),
                s -> new Visit(
                        desk(s),
                        s.get(sessions),
                        s.get(returns),
                        s.get(attendance),
                        s.get(dispersion),
                        s.get(nonresidents),
                        s.get(audience),
                        s.get(ACCEPTANCE)));
    }

    private Type<Channel> hazard() {
        var baseline = parameter("baseline");
        var imitation = parameter("imitation");
        var susceptibility = Key.required("susceptibility", types.bySegment(NOT_NEGATIVE), "");
        var calendar = Key.required("calendar", types.daily(NOT_NEGATIVE), "");
        return Types.fields(
                keys(List.of(baseline, imitation, susceptibility, calendar)),
                s -> new Hazard(
                        desk(s), s.get(baseline), s.get(imitation), s.get(susceptibility), s.get(calendar)));
    }
}
