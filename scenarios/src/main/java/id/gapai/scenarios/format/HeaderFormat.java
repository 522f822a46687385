package id.gapai.scenarios.format;

import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What and when a study is about. */
final class HeaderFormat {
    static final Key<String> FORMAT =
            Key.required("format", Types.oneOf("format", Map.of("gapai.world/1", "gapai.world/1")), "gapai.world/1");
    static final Key<LocalDate> AS_OF =
            Key.required("asOf", Types.date(), "the forecast starts at the close of this day");
    static final Key<LocalDate> KNOWN_BY = Key.required(
            "knownBy", Types.date(), "the forecast uses only what was published by this day; asOf or later");
    static final Key<LocalDate> END = Key.required("end", Types.date(), "the target date");

    static final Key<String> NAME = Key.required(
            "name", Types.matching("a name in small letters, digits and '-'", "[a-z0-9][a-z0-9-]*"), "short name of the study");
    private static final Key<Text> TITLE = Key.required("title", Types.bilingual(), "as shown in tables and charts");
    static final Key<String> COMPARE_WITH =
            Key.required("compareWith", Types.text(), "the strategy with which the others are compared");
    private static final Key<Text> SOURCE_LINE = Key.optional(
            "sourceLine", Types.bilingual(), Text.same(""), "none", "main sources in one line, for charts; by when they were known is added");

    private static final int MAX_YEARS = 50;

    private HeaderFormat() {}

    static List<Key<?>> keys() {
        return List.of(FORMAT, NAME, TITLE, AS_OF, KNOWN_BY, END, COMPARE_WITH, SOURCE_LINE);
    }

    /** Refuses dates out of order. */
    static void require(Section s) {
        if (s.read(AS_OF).isEmpty()) {
            return;
        }
        var asOf = s.get(AS_OF);
        if (s.read(END).isPresent()) {
            var end = s.get(END);
            if (!end.isAfter(asOf) || end.isAfter(asOf.plusYears(MAX_YEARS))) {
                s.refuse(END, "is " + end, "after asOf, " + asOf + ", by " + MAX_YEARS + " years at most", "");
            }
        }
        if (s.read(KNOWN_BY).isPresent() && s.get(KNOWN_BY).isBefore(asOf)) {
            s.refuse(KNOWN_BY, "is " + s.get(KNOWN_BY), "asOf, " + asOf + ", or later", "");
        }
    }

    static World.Header build(Section s) {
        return new World.Header(
                s.get(NAME), s.get(TITLE), s.get(AS_OF), s.get(KNOWN_BY), s.get(END), s.get(COMPARE_WITH), s.get(SOURCE_LINE));
    }
}
