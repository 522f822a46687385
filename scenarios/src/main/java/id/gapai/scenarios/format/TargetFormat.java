package id.gapai.scenarios.format;

import id.gapai.model.scenario.Target;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Targets: a count of active residents, a share of holders, or both. */
final class TargetFormat {
    private static final Key<Optional<Integer>> COUNT =
            Key.maybe("count", Numbers.whole(Quantity.whole("persons", 1, Limits.PERSONS)), "active residents, at least");
    private static final Key<Optional<Double>> SHARE =
            Key.maybe("share", Numbers.certain(Quantity.share("share of holders")), "active share of holders, at least");

    private TargetFormat() {}

    static Type<Target> type() {
        return Types.fields(List.of(Titles.TITLE, COUNT, SHARE), TargetFormat::require, TargetFormat::build);
    }

    private static void require(Section s) {
        if (s.get(COUNT).isEmpty() && s.get(SHARE).isEmpty()) {
            s.refuse("sets no target", "count, share or both", "");
        }
    }

    private static Target build(Section s) {
        var count = s.get(COUNT).map(OptionalInt::of).orElse(OptionalInt.empty());
        var share = s.get(SHARE).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new Target(s.name(), Titles.of(s), count, share);
    }
}
