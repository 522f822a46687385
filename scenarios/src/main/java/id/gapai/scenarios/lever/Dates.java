package id.gapai.scenarios.lever;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import java.time.LocalDate;

/** Days in words. */
final class Dates {
    private Dates() {}

    static String en(LocalDate day) {
        return Language.EN.date(day);
    }

    static String id(LocalDate day) {
        return Language.ID.date(day);
    }

    static Text text(LocalDate day) {
        return new Text(en(day), id(day));
    }
}
