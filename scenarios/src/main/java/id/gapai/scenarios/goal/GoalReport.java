package id.gapai.scenarios.goal;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.build.SettingsChart;
import id.gapai.charts.build.SettingsChart.Point;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.simulation.goal.Finalist;
import id.gapai.simulation.goal.Finalist.Verdict;
import id.gapai.simulation.goal.GoalAnswer;
import id.gapai.simulation.goal.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer of a goal question.
 *
 * @param work paths of all settings together
 */
record GoalReport(Catalogue texts, GoalQuestion question, GoalAnswer found, long work) {
    GoalReport(GoalQuestion question, GoalAnswer found, long work) {
        this(Catalogue.load(GoalReport.class, "goal"), question, found, work);
    }

    Answer answer(Language language) {
        var sentence = new GoalSentence(texts, question, found).text();
        return new Answer(
                heading(),
                sentence,
                notes(),
                new GoalTables(texts, question, found).all(),
                List.of(figure(sentence, language)),
                facts(),
                files());
    }

    private Text strategy() {
        return question.study().scenario(question.strategy()).title();
    }

    private Text wanted() {
        return both(l -> l.percent(question.asked().probability()));
    }

    private Text heading() {
        return texts.text("question", TargetText.words(question.target()), wanted(), strategy(), question.lever().title());
    }

    private List<Text> notes() {
        var asked = question.asked();
        var notes = new ArrayList<Text>();
        notes.add(texts.text("note.search", both(l -> l.count(asked.search()))));
        notes.add(texts.text("note.proof", both(l -> l.count(asked.proof())), both(l -> l.percent(Math.rint(1e6 * (1 - asked.confidence())) / 1e6))));
        notes.add(texts.text("note.lever." + question.lever().name().replaceFirst(":.*", "")));
        if (found.shape() == Shape.RISING) {
            notes.add(texts.text("note.rising"));
        }
        if (!files().isEmpty()) {
            notes.add(texts.text("note.file", Text.same(files().keySet().iterator().next())));
        }
        notes.add(texts.text("note.model"));
        notes.add(texts.text("note.work", both(l -> l.count(work))));
        return notes;
    }

    /** The strategy that was found, as a file. */
    private Map<String, String> files() {
        return found.reached()
                .filter(reached -> reached.setting() > 0)
                .map(reached -> Map.of(
                        question.strategy() + "-" + question.lever().name().replace(':', '-') + ".yaml", question.lever().yaml(reached.setting())))
                .orElse(Map.of());
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategy", question.strategy());
        facts.put("target", TargetText.words(question.target()).en());
        facts.put("probability", question.asked().probability());
        facts.put("confidence", question.asked().confidence());
        facts.put("lever", question.lever().name());
        facts.put("shape", found.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        found.reached().ifPresent(reached -> facts.put("smallest_that_reaches", finalist(reached)));
        found.missed().ifPresent(missed -> facts.put("largest_that_misses", finalist(missed)));
        facts.put("highest", finalist(found.highest()));
        facts.put("paths", work);
        return facts;
    }

    private Map<String, Object> finalist(Finalist finalist) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("setting", question.lever().value(finalist.setting()));
        facts.put("probability", finalist.share());
        facts.put("low", finalist.low());
        facts.put("high", finalist.high());
        facts.put("paths", finalist.paths());
        facts.put("verdict", finalist.verdict().name().toLowerCase(Locale.ROOT));
        return facts;
    }

    private Figure figure(Text sentence, Language language) {
        var heading = new Heading(
                language.pick(title()),
                language.pick(texts.text("chart.subtitle", strategy(), TargetText.words(question.target()), both(l -> l.date(question.study().end())))),
                language.pick(sentence),
                language.pick(question.study().sourceLine()));
        var words = new SettingsChart.Words(
                language.pick(question.lever().title()),
                language.pick(texts.text("chart.probability")),
                language.pick(texts.text("chart.estimate", both(l -> l.count(found.tried().get(0).paths())))),
                language.pick(texts.text("chart.wanted", wanted())),
                language.pick(texts.text("chart.reached")),
                language.pick(texts.text("chart.missed")));
        var points = found.tried().stream()
                .map(tried -> point(tried.setting(), tried.probability(), language))
                .sorted(Comparator.comparing(Point::at))
                .toList();
        return Charts.draw(SettingsChart.of(
                heading,
                words,
                points,
                question.asked().probability(),
                proved(found.reached().stream().toList(), language),
                proved(found.finalists().stream().filter(f -> f.verdict() == Verdict.MISSED).toList(), language),
                language));
    }

    private Text title() {
        var lever = question.lever();
        return found.reached()
                .map(reached -> texts.text("chart.title.reached", wanted(), lever.phrase(reached.setting())))
                .orElseGet(() -> texts.text("chart.title.missed", wanted(), GoalSentence.share(found.highest())));
    }

    private List<Point> proved(List<Finalist> finalists, Language language) {
        return finalists.stream()
                .map(f -> point(f.setting(), new Estimate(f.share(), f.low(), f.high()), language))
                .toList();
    }

    /** Dates go from left to right, though more of the lever is an earlier one. */
    private Point point(int setting, Estimate probability, Language language) {
        double at = question.isOfDates() ? question.lever().most() - setting : setting;
        return new Point(at, language.pick(question.lever().label(setting)), probability);
    }
}
