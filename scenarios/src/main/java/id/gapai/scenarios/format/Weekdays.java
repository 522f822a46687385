package id.gapai.scenarios.format;

import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Days of the week: {@code mon-fri}, {@code sat}, or a list of such. */
final class Weekdays {
    private Weekdays() {}

    static Type<Set<DayOfWeek>> type() {
        var part = Types.oneOf("days of the week", words());
        return Types.either("days of the week", List.of(part, Types.filledList(part, "").map(Weekdays::union)));
    }

    private static Map<String, Set<DayOfWeek>> words() {
        var words = new LinkedHashMap<String, Set<DayOfWeek>>();
        words.put("mon-fri", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        words.put("mon-sat", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
        words.put("mon-sun", EnumSet.allOf(DayOfWeek.class));
        words.put("sat-sun", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        for (var day : DayOfWeek.values()) {
            words.put(word(day), EnumSet.of(day));
        }
        return words;
    }

    /** mon, tue … */
    static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static Set<DayOfWeek> union(List<Set<DayOfWeek>> parts) {
        var union = EnumSet.noneOf(DayOfWeek.class);
        parts.forEach(union::addAll);
        return union;
    }
}
