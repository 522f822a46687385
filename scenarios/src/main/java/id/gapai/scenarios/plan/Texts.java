package id.gapai.scenarios.plan;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.text.Text;
import java.time.LocalDate;

/** Numbers in both languages. */
final class Texts {
    private Texts() {}

    static Text count(double number) {
        return both(l -> l.count(number));
    }

    static Text about(double number) {
        return both(l -> l.about(number));
    }

    /** Without decimals where it has none, else with one. */
    static Text decimal(double number) {
        return both(l -> l.decimal(number, number == Math.rint(number) ? 0 : 1));
    }

    static Text percent(double share) {
        return both(l -> l.percent(share));
    }

    static Text date(LocalDate day) {
        return both(l -> l.date(day));
    }
}
