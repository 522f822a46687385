package id.gapai.scenarios.report;

import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.page.Page;
import id.gapai.scenarios.report.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of a study as one HTML page that loads nothing from anywhere. */
public final class Report {
    private Report() {}

    /**
     * The page, in reading order: answer, strategies, further answers, charts, officers, what binds, counter service, inputs, reconciliation,
     * certainty, descriptions, provenance. A part for which there is nothing to say is left out.
     *
     * @param figures the charts of the study in the same language
     */
    public static String html(StudyForecast study, List<Figure> figures, ReportDetails details, Language language) {
        return html(study, figures, details, List.of(), language);
    }

    /** @param answers parts that answer what was asked besides */
    public static String html(StudyForecast study, List<Figure> figures, ReportDetails details, List<Section> answers, Language language) {
        return html(study, figures, details, answers, Optional.empty(), language);
    }

    /** @param live what runs in the page; empty: nothing, and the page has no script */
    public static String html(
            StudyForecast study, List<Figure> figures, ReportDetails details, List<Section> answers, Optional<LivePart> live, Language language) {
        return PageTemplate.render(page(study, figures, details, answers, Words.in(language)), live);
    }

    private static Page page(StudyForecast study, List<Figure> figures, ReportDetails details, List<Section> answers, Words words) {
        var language = words.language();
        var reference = study.comparison().referenceForecast();
        var main = words.target(reference.targets().get(0).target());
        return new Page(
                language.code(),
                language.pick(study.title()),
                words.say("page.subtitle", main, language.date(study.end()), language.date(study.start())),
                words.say("page.contents"),
                sections(study, figures, details, answers, words),
                words.say("page.footer", details.provenance().version(), language.pick(study.sourceLine())));
    }

    private static List<Section> sections(
            StudyForecast study, List<Figure> figures, ReportDetails details, List<Section> answers, Words words) {
        return Stream.of(results(study, figures, answers, words), effort(study, details, words), grounds(study, details, words))
                .flatMap(part -> part)
                .filter(Section::saysSomething)
                .toList();
    }

    private static Stream<Section> results(StudyForecast study, List<Figure> figures, List<Section> answers, Words words) {
        return Stream.of(
                        Stream.of(AnswerSection.of(study, words), StrategySection.of(study, words)),
                        answers.stream(),
                        Stream.of(ChartSection.of(figures, study.comparison(), words), StaffSection.of(study, words)))
                .flatMap(part -> part);
    }

    private static Stream<Section> effort(StudyForecast study, ReportDetails details, Words words) {
        var comparison = study.comparison();
        var counter = details.servicesPerOfficerDay().stream()
                .mapToObj(services -> CounterSection.of(comparison, services, words));
        return Stream.concat(Stream.of(BindingSection.of(comparison, words)), counter);
    }

    private static Stream<Section> grounds(StudyForecast study, ReportDetails details, Words words) {
        var comparison = study.comparison();
        return Stream.of(
                InputSection.of(details, words),
                ReconciliationSection.of(study.population(), words),
                CertaintySection.of(study, words),
                DescriptionSection.of(comparison.forecasts(), words),
                ProvenanceSection.of(details.provenance(), comparison.referenceForecast(), words));
    }
}
