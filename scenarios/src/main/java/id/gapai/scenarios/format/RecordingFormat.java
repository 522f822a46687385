package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import java.util.List;

/** The keys of a channel in which people are asked at the recording of a new e-KTP. */
final class RecordingFormat {
    private static final Key<Distribution> ACCEPTANCE = Key.required(
            "acceptance", Numbers.uncertain(Quantity.share("share of reachable newly recorded")), "activate then");

    private final DeskFormat desk;

    RecordingFormat(Place place) {
        desk = new DeskFormat(place, new ScaleFormat(List.of("throughput")));
    }

    List<Key<?>> keys() {
        return Lists.join(desk.keys(), List.of(ACCEPTANCE));
    }

    Channel build(Section s) {
        return new Channel.Recording(desk.build(s), s.get(ACCEPTANCE));
    }
}
