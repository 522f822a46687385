package id.gapai.scenarios.plan;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.decision.Money;
import id.gapai.scenarios.plan.PlanFound.Entry;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.allocation.Evaluation;
import id.gapai.simulation.allocation.Objective;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The plan and what it is held beside, as tables. */
record PlanTables(Catalogue texts, Study study, PlanAsked asked, PlanFound found) {
    List<AnswerTable> all() {
        var tables = new ArrayList<>(List.of(comparison(), events(), officers()));
        if (!found.prices().isEmpty()) {
            tables.add(prices());
        }
        return tables;
    }

    private Column column(String id, String key, Kind kind) {
        return new Column(id, texts.text("column." + key), kind);
    }

    private boolean isOfProbability() {
        return asked.objective() == Objective.PROBABILITY;
    }

    private AnswerTable comparison() {
        var columns = new ArrayList<>(List.of(
                column("strategy", "strategy", Kind.TEXT),
                column("probability", "probability", Kind.PROBABILITY),
                column("active_mean", "active", Kind.COUNT),
                column("active_worst_tenth", "worst", Kind.COUNT),
                isOfProbability() ? column("plan_better_by", "difference.points", Kind.POINTS) : column("plan_better_by", "difference.count", Kind.SIGNED_COUNT),
                column("added_most", "added", Kind.EXACT)));
        study.costs().ifPresent(costs -> columns.add(column("cost_million", "cost", Kind.EXACT)));
        var rows = found.entries().stream().map(this::entry).toList();
        return new AnswerTable("comparison", texts.text("table.comparison"), columns, rows);
    }

    private List<Object> entry(Entry entry) {
        var active = PlanPayoffs.active(entry.outcome());
        var row = new ArrayList<Object>(AnswerTable.row(
                entry.title(),
                Evaluation.value(Objective.PROBABILITY, PlanPayoffs.payoff(entry.outcome(), Objective.PROBABILITY, asked.target())),
                Evaluation.value(Objective.EXPECTED, active),
                Evaluation.value(Objective.CVAR10, active),
                entry.equals(found.answer()) ? null : difference(entry),
                days(entry.scenario()).stream().mapToDouble(day -> entry.scenario().staff().added().at(day)).max().orElse(0)));
        study.costs().ifPresent(costs -> row.add(Money.millions(costs.expected(PlannedWork.of(entry.scenario())))));
        return row;
    }

    /** The answer minus another strategy. */
    Estimate difference(Entry other) {
        return Evaluation.difference(asked.objective(), payoff(found.answer()), payoff(other));
    }

    private Doubles payoff(Entry entry) {
        return PlanPayoffs.payoff(entry.outcome(), asked.objective(), asked.target());
    }

    private static List<LocalDate> days(Scenario scenario) {
        return scenario.asOf().plusDays(1).datesUntil(scenario.end().plusDays(1)).toList();
    }

    private List<Period> periods() {
        return found.frame().periods();
    }

    /** The months of a plan as columns after others. */
    private List<Column> columns(Column... before) {
        var columns = new ArrayList<>(List.of(before));
        periods().forEach(period -> columns.add(new Column("month_" + period.month().toString().replace('-', '_'), title(period), Kind.EXACT)));
        return columns;
    }

    static Text title(Period period) {
        return both(l -> title(period, l));
    }

    private static String title(Period period, Language l) {
        var first = l.month(YearMonth.from(period.first()));
        var last = l.month(YearMonth.from(period.last()));
        return first.equals(last) ? last : first + "–" + last;
    }

    private Scenario scenario() {
        return found.answer().scenario();
    }

    private Roles roles() {
        return found.frame().constraints().roles();
    }

    private AnswerTable events() {
        var columns = columns(column("channel", "channel", Kind.TEXT), column("team", "team", Kind.EXACT));
        columns.add(column("events", "total", Kind.EXACT));
        var duties = Duty.events(scenario(), roles(), found.frame().constraints().from());
        var rows = new ArrayList<List<Object>>();
        for (var team : roles().teams(scenario())) {
            for (boolean isOff : new boolean[] {false, true}) {
                var some = duties.stream().filter(duty -> duty.isOf(team.desk().name()) && isOffWeekday(duty) == isOff).toList();
                if (!some.isEmpty()) {
                    rows.add(events(team.desk().title(), isOff, some));
                }
            }
        }
        return new AnswerTable("plan", texts.text("table.events"), columns, rows);
    }

    /** A holiday counts with its weekday, as the rhythm of a plan does. */
    private boolean isOffWeekday(Duty duty) {
        return !scenario().staff().officeDays().weekdays().contains(duty.day().getDayOfWeek());
    }

    private List<Object> events(Text title, boolean isOff, List<Duty> duties) {
        var row = new ArrayList<Object>();
        row.add(isOff ? texts.text("slot.off", title) : title);
        row.add(duties.stream().mapToDouble(duty -> duty.officers() / duty.events()).max().orElse(0));
        for (var period : periods()) {
            row.add(aWeek(duties.stream().filter(duty -> period.contains(duty.day())).toList()));
        }
        row.add(duties.stream().mapToDouble(Duty::events).sum());
        return row;
    }

    /** Of the fullest week: others have holidays. */
    private static double aWeek(List<Duty> duties) {
        return duties.stream()
                .collect(Collectors.groupingBy(duty -> duty.day().with(DayOfWeek.MONDAY), Collectors.summingDouble(Duty::events)))
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private AnswerTable officers() {
        var rows = new ArrayList<List<Object>>();
        var scenario = scenario();
        rows.add(row("row.expected", period -> most(period, true, day -> Roles.onDuty(scenario, day))));
        rows.add(row("row.added", period -> most(period, true, day -> scenario.staff().added().at(day))));
        rows.add(row("row.teams", period -> most(period, true, day -> roles().officers(scenario, day))));
        rows.add(row("row.counter", period -> -most(period, true, day -> roles().officers(scenario, day) - Roles.onDuty(scenario, day))));
        for (var desk : found.frame().desks()) {
            Roles.desk(scenario, desk.name()).ifPresent(d -> rows.add(row(
                    texts.text("row.desk", d.title()), period -> most(period, true, day -> d.hours(day) > 0 ? d.officers().orElseThrow().at(day) : 0))));
        }
        rows.add(row("row.off", period -> most(period, false, day -> roles().officers(scenario, day))));
        rows.add(row("row.offDays", period -> PlannedWork.of(scenario, period.first(), period.last()).offDayOfficerDays()));
        study.costs().ifPresent(costs -> rows.add(
                row("row.cost", period -> Money.millions(costs.expected(PlannedWork.of(scenario, period.first(), period.last()))))));
        return new AnswerTable("officers", texts.text("table.officers"), columns(column("what", "what", Kind.TEXT)), rows);
    }

    private List<Object> row(String key, ToDoubleFunction<Period> value) {
        return row(texts.text(key), value);
    }

    private List<Object> row(Text title, ToDoubleFunction<Period> value) {
        var row = new ArrayList<Object>(List.of(title));
        periods().forEach(period -> row.add(value.applyAsDouble(period)));
        return row;
    }

    /** Of the days of a period on which the office is open or not; 0 without such a day. */
    private double most(Period period, boolean isOffice, ToDoubleFunction<LocalDate> value) {
        return period.days().filter(day -> found.frame().isOfficeDay(day) == isOffice).mapToDouble(value).max().orElse(0);
    }

    private AnswerTable prices() {
        var columns = new ArrayList<>(List.of(column("one_more", "more", Kind.TEXT), column("how", "how", Kind.TEXT)));
        if (asked.objective() != Objective.EXPECTED) {
            columns.add(isOfProbability() ? column("probability_points", "value.points", Kind.POINTS) : column("active_worst_tenth", "value.worst", Kind.SIGNED_COUNT));
        }
        columns.add(column("active", "activeMore", Kind.SIGNED_COUNT));
        study.costs().ifPresent(costs -> columns.add(column("cost_million", "unitCost", Kind.DECIMAL)));
        return new AnswerTable("prices", texts.text("table.prices"), columns, found.prices().stream().map(this::price).toList());
    }

    private List<Object> price(Price price) {
        var row = new ArrayList<Object>(List.of(price.what(), price.step()));
        if (asked.objective() != Objective.EXPECTED) {
            row.add(price.value());
        }
        row.add(price.active());
        study.costs().ifPresent(costs -> row.add(price.cost().isPresent() ? Money.millions(price.cost().getAsDouble()) : null));
        return row;
    }
}
