package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.VarianceSplit;
import java.util.ArrayList;
import java.util.List;

/** How sure a forecast is, in words that need no statistics. Each has its technical version in {@link CertaintySection}. */
record PlainCertainty(StudyForecast study, Words words) {
    /** Of ten. */
    private static final int PARTS = 10;

    /** Less is not told of percentage points. */
    private static final double LEAST_POINTS = 0.1;

    static List<String> of(StudyForecast study, Words words) {
        return new PlainCertainty(study, words).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(spread());
        study.uncertainty().split().ifPresent(split -> lines.add(reasons(split)));
        lines.add(again());
        lines.add(study.hindcast().map(this::past).orElseGet(() -> words.say("sure.noHindcast")));
        lines.add(record());
        lines.add(words.say("plain.leftOut"));
        return lines;
    }

    private String spread() {
        var active = study.comparison().referenceForecast().active();
        return words.say(
                "plain.spread",
                language().pick(study.comparison().referenceForecast().title()),
                language().about(active.last(0.05)),
                language().about(active.last(0.95)),
                language().date(study.end()));
    }

    private String reasons(VarianceSplit split) {
        return words.say(
                "plain.reasons",
                tenths(split.parameters().value()),
                tenths(split.swings().value()),
                language().pick(study.comparison().forecast(split.strategy()).title()));
    }

    private String tenths(double share) {
        double parts = StrictMath.rint(share * PARTS);
        return parts < 1 ? words.say("plain.tenths.none") : words.say("plain.tenths", language().count(parts));
    }

    private String again() {
        var error = MonteCarloError.of(study.comparison());
        return words.say("plain.again", language().decimal(Math.max(LEAST_POINTS, error.probability() * 100), 1), language().about(error.median()));
    }

    private String past(Hindcast hindcast) {
        var checks = HindcastCheck.of(hindcast);
        long inside = checks.stream().filter(HindcastCheck::inside).count();
        var date = language().date(hindcast.forecast().start());
        if (checks.isEmpty()) {
            return words.say("plain.past.none", date);
        }
        var found = words.say("plain.past", date, language().count(checks.size()), language().count(inside));
        boolean isWide = checks.stream().allMatch(check -> check.relativeWidth() > HindcastCheck.WIDE);
        return isWide ? found + " " + words.say("plain.past.wide") : found;
    }

    private String record() {
        var main = study.comparison().referenceForecast().targets().get(0);
        var like = PastStatements.shipped().like(main.probability().value());
        return words.say(
                "plain.record",
                language().percent(like.from(), 0),
                language().percent(like.to(), 0),
                language().count(like.given()),
                language().count(like.cameTrue()));
    }

    private Language language() {
        return words.language();
    }
}
