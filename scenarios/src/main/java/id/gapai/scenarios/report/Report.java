package id.gapai.scenarios.report;

import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.page.Page;
import id.gapai.scenarios.report.page.Section;
import java.util.List;
import java.util.stream.Stream;

/** The report of a study as one HTML page that loads nothing from anywhere, in one language or in several with a switch. */
public final class Report {
    private Report() {}

    /**
     * The page. Each edition has in reading order: answer, strategies, two strategies side by side, what if, further answers, charts,
     * officers, what binds, counter service, inputs, reconciliation, certainty, descriptions, provenance. A part for which there is nothing
     * to say is left out.
     *
     * @param editions the first one is shown first
     * @param program  what runs in the page
     */
    public static String html(List<Edition> editions, PageProgram program) {
        return PageTemplate.render(editions.stream().map(edition -> new Report.Made(edition, program).page()).toList(), program);
    }

    /** Without scripts. */
    public static String html(Edition edition) {
        return html(List.of(edition), PageProgram.NONE);
    }

    /** One edition on the way to its page. */
    private record Made(Edition edition, PageProgram program, Words words) {
        Made(Edition edition, PageProgram program) {
            this(edition, program, Words.in(edition.language()));
        }

        Page page() {
            var language = words.language();
            var study = edition.study();
            var main = words.target(study.comparison().referenceForecast().targets().get(0).target());
            return new Page(
                    language.code(),
                    words.say("page.language"),
                    language.pick(study.title()),
                    words.say("page.subtitle", main, language.date(study.end()), language.date(study.start())),
                    words.say("page.contents"),
                    sections().toList(),
                    words.say("page.footer", edition.details().provenance().version(), language.pick(study.sourceLine())));
        }

        private Stream<Section> sections() {
            return Stream.of(results(), rooms(), edition.answers().stream(), shown(), effort(), grounds())
                    .flatMap(part -> part)
                    .filter(Section::saysSomething);
        }

        private StudyForecast study() {
            return edition.study();
        }

        private Stream<Section> results() {
            return Stream.of(AnswerSection.of(study(), words), StrategySection.of(study(), words));
        }

        /** What scripts fill. */
        private Stream<Section> rooms() {
            if (program.script().isEmpty()) {
                return Stream.of();
            }
            var sections = Stream.<Section>builder();
            if (study().comparison().forecasts().size() > 1) {
                sections.add(room("pair", "room.pair"));
            }
            if (program.engine()) {
                sections.add(room("what-if", "room.what-if"));
            }
            return sections.build();
        }

        private Section room(String name, String key) {
            return Section.of(name, words.say(key + ".heading")).withParagraph(words.say(key + ".missing")).withRoom(name);
        }

        private Stream<Section> shown() {
            return Stream.of(
                    new ChartSection(edition.charts(), study().comparison(), words, !program.script().isEmpty()).section(),
                    StaffSection.of(study(), words));
        }

        private Stream<Section> effort() {
            var comparison = study().comparison();
            var counter = edition.details().servicesPerOfficerDay().stream()
                    .mapToObj(services -> CounterSection.of(comparison, services, words));
            return Stream.concat(Stream.of(BindingSection.of(comparison, words)), counter);
        }

        private Stream<Section> grounds() {
            var comparison = study().comparison();
            return Stream.of(
                    InputSection.of(edition.details(), words),
                    ReconciliationSection.of(study().population(), words),
                    CertaintySection.of(study(), words),
                    DescriptionSection.of(comparison.forecasts(), words),
                    ProvenanceSection.of(edition.details().provenance(), comparison.referenceForecast(), words));
        }
    }
}
