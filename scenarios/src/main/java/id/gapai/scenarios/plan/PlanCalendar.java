package id.gapai.scenarios.plan;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.ICalDate;
import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerCsv;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is to be done on which day, for people: as a table, and as an iCalendar (RFC 5545) for the calendar of an office. */
record PlanCalendar(Scenario scenario, Text title, List<Duty> duties, Language language) {
    private static final Catalogue TEXTS = Catalogue.load(PlanCalendar.class, "plan");

    /** Of a strategy from a day on. */
    static PlanCalendar of(Scenario scenario, Text title, Roles roles, LocalDate from, Language language) {
        var duties = Stream.concat(Duty.staff(scenario, from, TEXTS.text("calendar.staff")).stream(), Duty.events(scenario, roles, from).stream())
                .sorted(Comparator.comparing(Duty::day))
                .toList();
        return new PlanCalendar(scenario, title, duties, language);
    }

    /** Lines of 75 octets at most (RFC 5545, 3.1), also where letters of titles take two. */
    private static final int LINE = 64;

    /** The table as CSV. */
    String csv() {
        var columns = List.of(
                column("date", Kind.DATE),
                column("week", Kind.TEXT),
                column("month", Kind.TEXT),
                column("weekday", Kind.TEXT),
                column("channel", Kind.TEXT),
                column("title", Kind.TEXT),
                column("events", Kind.EXACT),
                column("officers", Kind.EXACT),
                column("notes", Kind.TEXT));
        return AnswerCsv.text(new AnswerTable("calendar", TEXTS.text("calendar.name"), columns, duties.stream().map(this::row).toList()));
    }

    private static Column column(String id, Kind kind) {
        return Column.of(id, id, id, kind);
    }

    private List<Object> row(Duty duty) {
        var day = duty.day();
        return AnswerTable.row(
                day,
                String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                day.toString().substring(0, "2024-01".length()),
                language.pick(TEXTS.text("weekday." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT))),
                duty.channel(),
                language.pick(duty.title()),
                duty.events() > 0 ? duty.events() : null,
                duty.officers(),
                notes(duty));
    }

    private String notes(Duty duty) {
        if (duty.isOf(Duty.STAFF)) {
            return language.pick(TEXTS.text("calendar.staff.note"));
        }
        return duty.isOff() ? language.pick(TEXTS.text("calendar.off")) : "";
    }

    /** The same plan gives the same text. */
    String ics() {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Gapai//gapai plan//EN"));
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setName(language.pick(title));
        duties.forEach(duty -> calendar.addEvent(event(duty)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Duty duty) {
        var event = new VEvent();
        event.setUid(new Uid(duty.day() + "-" + duty.channel() + "-" + scenario.study() + "@plan.gapai"));
        event.setDateTimeStamp(Date.from(scenario.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(date(duty.day()), false);
        event.setDateEnd(date(duty.day().plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        event.setSummary(summary(duty));
        if (duty.isOff()) {
            event.setDescription(notes(duty));
        }
        event.addCategories(duty.channel());
        return event;
    }

    private String summary(Duty duty) {
        var officers = Texts.count(duty.officers());
        return language.pick(
                duty.isOf(Duty.STAFF)
                        ? TEXTS.text("calendar.summary.staff", duty.title(), officers)
                        : TEXTS.text(duty.events() == 1 ? "calendar.summary.one" : "calendar.summary", duty.title(), Texts.count(duty.events()), officers));
    }

    /** A day without a time: the library reads it in the zone of the machine and writes it in the same. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
