package id.gapai.scenarios.format;

import id.gapai.model.scenario.Area;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of the place; their shares sum to 1. */
final class AreaFormat {
    /** Shares are printed with two decimals of a percent at best. */
    private static final double TOLERANCE = 0.001;

    private AreaFormat() {}

    static Type<Map<String, Area>> type() {
        var share = Key.required("share", Numbers.certain(Quantity.share("share of residents")), "of all residents");
        var area = Types.fields(List.of(Titles.TITLE, share), s -> new Area(s.name(), Titles.of(s), s.get(share)));
        return Types.named(area).then((areas, node, at) -> {
            double sum = areas.values().stream().mapToDouble(Area::share).sum();
            return areas.isEmpty() || Math.abs(sum - 1) <= TOLERANCE
                    ? Optional.of(areas)
                    : at.wrong(node, "shares sum to " + Math.round(10_000 * sum) / 100.0 + " %", "100 %", "");
        });
    }
}
