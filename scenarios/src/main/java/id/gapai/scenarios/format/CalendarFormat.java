package id.gapai.scenarios.format;

import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.csv.Holiday;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Calendars: which days are open, and how long they are. */
final class CalendarFormat {
    private final Key<Set<DayOfWeek>> weekdays =
            Key.required("weekdays", Weekdays.type(), "open days of the week: mon-fri, or a list like [sat, sun]");
    private final Key<List<Set<LocalDate>>> closedOn;
    private final Key<Optional<List<Span>>> terms;
    private final Key<Steps> hours;

    /**
     * @param holidays empty when they could not be read
     * @param knownBy  holidays decreed later are not known yet
     */
    CalendarFormat(Names<List<Span>> periods, Optional<List<Holiday>> holidays, LocalDate knownBy) {
        var types = new Names<>("type of holiday", byType(holidays.orElse(List.of()), knownBy), holidays.isPresent());
        closedOn = Key.optional(
                "closedOn",
                Types.list(types.reference()),
                List.of(),
                "never",
                "types of holidays of the holidays file on which it is closed");
        terms = Key.maybe("terms", periods.reference(), "a period outside of which everything is closed");
        hours = Key.optional(
                "hours",
                new StepsFormat(periods).of(Quantity.between("share of a normal day", 0, 3), 1),
                Steps.constant(1),
                "1",
                "length of an open day");
    }

    private static Map<String, Optional<Set<LocalDate>>> byType(List<Holiday> holidays, LocalDate knownBy) {
        var known = new LinkedHashMap<String, Optional<Set<LocalDate>>>();
        for (var holiday : holidays) {
            var dates = known.computeIfAbsent(holiday.type(), type -> Optional.of(new HashSet<>())).orElseThrow();
            if (!holiday.decreed().isAfter(knownBy)) {
                dates.add(holiday.date());
            }
        }
        return known;
    }

    Type<OpenDays> type() {
        return Types.fields(List.of(weekdays, closedOn, terms, hours), this::build);
    }

    private OpenDays build(Section s) {
        var closed = s.get(closedOn).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return new OpenDays(s.name(), s.get(weekdays), closed, s.get(terms).orElse(List.of()), s.get(hours));
    }
}
