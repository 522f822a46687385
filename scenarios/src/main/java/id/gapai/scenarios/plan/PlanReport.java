package id.gapai.scenarios.plan;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.allocation.Evaluation;
import id.gapai.simulation.allocation.Objective;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The answer of a plan.
 *
 * @param undeclared channels of which nothing tells how many events a day are possible
 */
record PlanReport(Catalogue texts, Study study, PlanAsked asked, List<String> undeclared, PlanFound found) {
    PlanReport(Study study, PlanAsked asked, List<String> undeclared, PlanFound found) {
        this(Catalogue.load(PlanReport.class, "plan"), study, asked, undeclared, found);
    }

    Answer answer(Language language) {
        var words = new PlanSentence(texts, study, asked, found);
        var sentence = words.answer();
        return new Answer(
                words.question(),
                sentence,
                new PlanNotes(texts, study, asked, undeclared, found, fileName()).all(),
                new PlanTables(texts, study, asked, found).all(),
                new PlanCharts(texts, study, asked, found).all(sentence, language),
                facts(),
                files(sentence, language));
    }

    private String fileName() {
        return found.frame().strategy() + "-plan.yaml";
    }

    private Map<String, String> files(Text sentence, Language language) {
        var files = new LinkedHashMap<String, String>();
        var scenario = found.answer().scenario();
        found.plan().ifPresent(plan -> files.put(fileName(), yaml(plan, sentence)));
        var title = found.plan().isPresent() ? title() : scenario.title();
        var constraints = found.frame().constraints();
        var calendar = PlanCalendar.of(scenario, title, constraints.roles(), constraints.from(), language);
        files.put("calendar.csv", calendar.csv());
        files.put("plan.ics", calendar.ics());
        return files;
    }

    private Text title() {
        return texts.text("file.title", found.frame().base().title());
    }

    private String yaml(Plan plan, Text sentence) {
        var why = texts.text("file.assumption", Text.same(found.frame().strategy())).en();
        return found.frame().overlay(plan).yaml(title(), texts.text("file.description", sentence), why);
    }

    private Map<String, Object> facts() {
        var constraints = found.frame().constraints();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("objective", asked.objective().name().toLowerCase(Locale.ROOT));
        facts.put("strategy", found.frame().strategy());
        facts.put("isPlan", found.plan().isPresent());
        facts.put("from", constraints.from().toString());
        facts.put("officers", constraints.officers());
        constraints.budget().ifPresent(budget -> facts.put("budget", budget));
        facts.put("atCounter", constraints.atCounter());
        facts.put("offDayShare", constraints.offDayShare());
        facts.put("eventsPerDay", constraints.eventsPerDay());
        facts.put("frozen", constraints.frozen().stream().sorted().toList());
        facts.put("paths", found.answer().outcome().paths().size());
        facts.put("pathsInAll", found.work());
        facts.put("certaintyOfSelection", found.selected().certainty());
        facts.put("strategies", found.entries().stream().map(this::entry).toList());
        found.plan().ifPresent(plan -> facts.put("plan", plan(plan)));
        facts.put("prices", found.prices().stream().map(PlanReport::price).toList());
        return facts;
    }

    private Map<String, Object> entry(PlanFound.Entry entry) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("title", entry.title().en());
        fact.put("probability", numbers(Evaluation.value(Objective.PROBABILITY, PlanPayoffs.payoff(entry.outcome(), Objective.PROBABILITY, asked.target()))));
        fact.put("active", numbers(Evaluation.value(Objective.EXPECTED, PlanPayoffs.active(entry.outcome()))));
        fact.put("worstTenth", numbers(Evaluation.value(Objective.CVAR10, PlanPayoffs.active(entry.outcome()))));
        study.costs().ifPresent(costs -> fact.put("cost", costs.expected(PlannedWork.of(entry.scenario()))));
        if (!entry.equals(found.answer())) {
            fact.put("answerBetterBy", numbers(new PlanTables(texts, study, asked, found).difference(entry)));
        }
        return fact;
    }

    private Map<String, Object> plan(Plan plan) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("teams", plan.teams());
        fact.put("desks", plan.desks());
        fact.put("months", IntStream.range(0, plan.added().size()).mapToObj(m -> month(plan, m)).toList());
        return fact;
    }

    private Map<String, Object> month(Plan plan, int m) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("from", found.frame().periods().get(m).first().toString());
        fact.put("to", found.frame().periods().get(m).last().toString());
        fact.put("added", plan.added().get(m));
        var events = new LinkedHashMap<String, Object>();
        for (int s = 0; s < found.frame().slots().size(); s++) {
            var slot = found.frame().slots().get(s);
            events.put(slot.name() + (slot.isOff() ? ", days off" : ""), slot.aWeek(plan.levels().get(s).get(m)));
        }
        fact.put("eventsAWeek", events);
        return fact;
    }

    private static Map<String, Object> price(Price price) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("oneMore", price.what().en());
        fact.put("how", price.step().en());
        fact.put("value", numbers(price.value()));
        fact.put("active", numbers(price.active()));
        price.cost().ifPresent(cost -> fact.put("cost", cost));
        return fact;
    }

    private static Map<String, Object> numbers(Estimate estimate) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("value", estimate.value());
        numbers.put("low", estimate.low());
        numbers.put("high", estimate.high());
        return numbers;
    }
}
