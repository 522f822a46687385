package id.gapai.scenarios.compiled;

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

    private final CompiledTypes types;
    private final Key<Distribution> throughput;
    private final Key<Distribution> oddsEffect;
    private final Key<Distribution> acceptance;
    private final Key<Optional<Ints>> officers;
    private final Key<Optional<Doubles>> hours;
    private final Key<Optional<Doubles>> acceptanceOdds;

    ChannelFields(CompiledTypes types) {
        this.types = types;
        throughput = types.parameter("throughput");
        oddsEffect = types.factor("oddsEffect");
        acceptance = types.parameter("acceptance");
        officers = Key.maybe("officers", types.dailyCounts(), "");
        hours = Key.maybe("hours", types.daily(NOT_NEGATIVE), "");
        acceptanceOdds = Key.maybe("acceptanceOdds", types.daily(NOT_NEGATIVE), "");
    }

    Type<Channel> type() {
        var kinds = new LinkedHashMap<String, Type<Channel>>();
        kinds.put("visit", visit());
        kinds.put("hazard", hazard());
        kinds.put("recording", Types.fields(keys(List.of(acceptance)), s -> new Recording(desk(s), s.get(acceptance))));
        return Types.byKind(Key.required("kind", Types.oneOf("kind", Types.words(kinds.keySet())), ""), kinds);
    }

    private List<Key<?>> keys(List<Key<?>> own) {
        var keys = new ArrayList<Key<?>>(List.of(NAME, officers, throughput, hours, acceptanceOdds, oddsEffect));
        keys.addAll(own);
        return keys;
    }

    private Desk desk(Section s) {
        return new Desk(
                s.get(NAME), s.get(officers), s.get(throughput), s.get(hours), s.get(acceptanceOdds), s.get(oddsEffect));
    }

    private Type<Channel> visit() {
        var sessions = Key.required("sessions", types.daily(NOT_NEGATIVE), "");
        var returns = types.factor("returns");
        var attendance = types.parameter("attendance");
        var dispersion = types.parameter("dispersion");
        var nonresidents = types.parameter("nonresidentShare");
        var audience = Key.required("audience", types.bySegment(NOT_NEGATIVE), "");
        return Types.fields(
                keys(List.of(sessions, returns, attendance, dispersion, nonresidents, audience, acceptance)),
                s -> new Visit(
                        desk(s),
                        s.get(sessions),
                        s.get(returns),
                        s.get(attendance),
                        s.get(dispersion),
                        s.get(nonresidents),
                        s.get(audience),
                        s.get(acceptance)));
    }

    private Type<Channel> hazard() {
        var baseline = types.parameter("baseline");
        var imitation = types.parameter("imitation");
        var susceptibility = Key.required("susceptibility", types.bySegment(NOT_NEGATIVE), "");
        var calendar = Key.required("calendar", types.daily(NOT_NEGATIVE), "");
        return Types.fields(
                keys(List.of(baseline, imitation, susceptibility, calendar)),
                s -> new Hazard(
                        desk(s), s.get(baseline), s.get(imitation), s.get(susceptibility), s.get(calendar)));
    }
}
