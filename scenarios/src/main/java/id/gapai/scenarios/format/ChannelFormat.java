package id.gapai.scenarios.format;

import id.gapai.model.scenario.Channel;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Channels: what their keys are depends on their kind. A channel that is not enabled reads as nothing. */
final class ChannelFormat {
    private final Map<String, Type<Optional<Channel>>> kinds = new LinkedHashMap<>();

    ChannelFormat(Place place) {
        var visit = new VisitFormat(place);
        var hazard = new HazardFormat(place);
        var recording = new RecordingFormat(place);
        kinds.put("visit", Types.fields(visit.keys(), visit::require, enabled(visit::build)));
        kinds.put("hazard", Types.fields(hazard.keys(), enabled(hazard::build)));
        kinds.put("recording", Types.fields(recording.keys(), enabled(recording::build)));
    }

    private static Function<Section, Optional<Channel>> enabled(Function<Section, Channel> build) {
        return s -> s.get(DeskFormat.ENABLED) ? Optional.of(build.apply(s)) : Optional.empty();
    }

    Type<Optional<Channel>> type() {
        var doc = "visit: people come to an officer or an officer to people; hazard: holders come by themselves; "
                + "recording: asked at the recording of a new e-KTP";
        return Types.byKind(Key.required("kind", Types.oneOf("kind of channel", Types.words(kinds.keySet())), doc), kinds);
    }
}
