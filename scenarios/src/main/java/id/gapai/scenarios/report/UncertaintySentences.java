package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.VarianceSplit;
import java.util.List;

/** What a forecast says about its own doubt, in sentences. */
public final class UncertaintySentences {
    private final StudyForecast study;
    private final Words words;

    private UncertaintySentences(StudyForecast study, Words words) {
        this.study = study;
        this.words = words;
    }

    /** A sentence on each thing that was asked. */
    public static List<String> of(StudyForecast study, Language language) {
        return of(study, Words.in(language));
    }

    static List<String> of(StudyForecast study, Words words) {
        var sentences = new UncertaintySentences(study, words);
        return study.uncertainty().split().stream().map(sentences::split).toList();
    }

    private String split(VarianceSplit split) {
        var language = words.language();
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
}
