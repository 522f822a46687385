package id.gapai.scenarios.report;

import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** The table of strategies with how to read it. */
final class StrategySection {
    private StrategySection() {}

    static Section of(StudyForecast study, Words words) {
        var caption = words.say("strategies.caption", words.language().date(study.end()));
        return Section.of("strategies", words.say("strategies.heading"))
                .withGrid(new StrategyGrid(study.comparison(), words, true).grid(caption))
                .withBullets(reading(study, words));
    }

    private static List<String> reading(StudyForecast study, Words words) {
        var language = words.language();
        var reference = study.comparison().referenceForecast();
        var paths = language.count(reference.paths());
        var end = language.date(study.end());
        var main = words.target(reference.targets().get(0).target());
        var lines = new ArrayList<>(List.of(
                words.say("reading.active", paths),
                words.say("reading.chance", paths, end),
                words.say("reading.shortfall", main, paths),
                words.say("reading.date", main),
                words.say("reading.difference", language.pick(reference.title())),
                words.say("reading.officerDays", language.date(reference.dateAt(0)), end),
                words.say("reading.binds")));
        if (study.comparison().forecasts().stream().anyMatch(Forecast::hindsight)) {
            lines.add(words.say("reading.hindsight", language.date(study.asOf())));
        }
        return lines;
    }
}
