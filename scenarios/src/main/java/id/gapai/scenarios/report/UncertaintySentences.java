package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.VarianceSplit;
import java.util.List;
import java.util.stream.Stream;

/** What a forecast says about its own doubt, in sentences. */
public final class UncertaintySentences {
    private final StudyForecast study;
    private final Words words;
    private final Language language;

    private UncertaintySentences(StudyForecast study, Words words) {
        this.study = study;
        this.words = words;
        this.language = words.language();
    }

    /** A sentence on each thing that was asked. */
    public static List<String> of(StudyForecast study, Language language) {
        return of(study, Words.in(language));
    }

    static List<String> of(StudyForecast study, Words words) {
        var sentences = new UncertaintySentences(study, words);
        var uncertainty = study.uncertainty();
        return Stream.concat(
                        uncertainty.split().stream().map(sentences::split),
                        uncertainty.smallProbabilities().stream().map(sentences::small))
                .toList();
    }

    private String split(VarianceSplit split) {
        var forecast = study.comparison().forecast(split.strategy());
        return words.say(
                "sure.split",
                language.pick(forecast.title()),
                language.date(study.end()),
                language.about(split.standardDeviation().value()),
                language.count(split.triples()),
                language.probability(split.parameters()),
                words.interval(split.parameters()),
                language.probability(split.swings()),
                words.interval(split.swings()),
                language.probability(split.chance()),
                words.interval(split.chance()),
                language.count(forecast.paths()),
                language.about(split.monteCarloError(forecast.paths())));
    }

    private String small(SmallProbability small) {
        String sentence = small.isBound() ? bound(small) : estimate(small);
        return small.isDoubtful() ? sentence + " " + words.say("rare.doubtful", language.decimal(small.effectivePaths(), 0)) : sentence;
    }

    private String estimate(SmallProbability small) {
        return words.say(
                small.reached() ? "rare.reached" : "rare.missed",
                title(small),
                words.target(small.target()),
                language.date(study.end()),
                Odds.of(small.probability().value(), words),
                Odds.of(small.probability().high(), words),
                Odds.of(small.probability().low(), words),
                language.count(small.paths()),
                language.percent(small.relativeError(), 0),
                language.count(small.effectivePaths()));
    }

    private String bound(SmallProbability small) {
        return words.say(
                small.reached() ? "rare.neverReached" : "rare.neverMissed",
                title(small),
                words.target(small.target()),
                language.date(study.end()),
                Odds.of(small.probability().high(), words),
                language.count(small.paths()));
    }

    private String title(SmallProbability small) {
        return language.pick(study.comparison().forecast(small.strategy()).title());
    }
}
