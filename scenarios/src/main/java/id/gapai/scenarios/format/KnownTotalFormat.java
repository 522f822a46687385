package id.gapai.scenarios.format;

import id.gapai.model.scenario.KnownTotal;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known totals that are not inputs, to compare the projection with. */
final class KnownTotalFormat {
    private static final Key<LocalDate> DATE = Key.required("date", Types.date(), "the day it holds for");
    private static final Key<KnownTotal.What> WHAT = Key.required(
            "what", Types.oneOf("kind of total", kinds()), "whom it counts; ages: residents of the ages given");
    private static final Key<Optional<Ages>> AGES = Key.maybe("ages", Ages.type(), "with 'what: ages'");
    private static final Key<Double> PERSONS =
            Key.required("persons", Numbers.certain(Quantity.positive("persons", Limits.PERSONS)), "the known number");

    private KnownTotalFormat() {}

    private static Map<String, KnownTotal.What> kinds() {
        var kinds = new LinkedHashMap<String, KnownTotal.What>();
        kinds.put("residents", KnownTotal.What.RESIDENTS);
        kinds.put("ages", KnownTotal.What.RESIDENTS);
        kinds.put("eligible", KnownTotal.What.ELIGIBLE);
        kinds.put("holders", KnownTotal.What.HOLDERS);
        return kinds;
    }

    static Type<KnownTotal> type() {
        return Types.fields(List.of(Titles.TITLE, DATE, WHAT, AGES, PERSONS), KnownTotalFormat::require, KnownTotalFormat::build);
    }

    private static void require(Section s) {
        if (s.get(AGES).isPresent() && s.get(WHAT) != KnownTotal.What.RESIDENTS) {
            s.refuse(AGES, "stands beside a total without ages", "with 'what: ages'", "");
        }
    }

    private static KnownTotal build(Section s) {
        var ages = s.get(AGES).orElse(Ages.ALL);
        return new KnownTotal(
                s.name(), Titles.of(s), s.get(DATE), s.get(WHAT), ages.from(), ages.to(), s.get(PERSONS));
    }
}
