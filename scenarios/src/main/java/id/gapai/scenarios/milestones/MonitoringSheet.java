package id.gapai.scenarios.milestones;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Observation;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.scenarios.report.FigurePicture;
import id.gapai.scenarios.report.Templates;
import id.gapai.scenarios.report.page.Picture;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One page to be printed, on which an officer writes the counts beside the milestones. */
record MonitoringSheet(Catalogue texts, MilestonesQuestion question, Findings found, Figure figure, Language language) {
    /** That fit a page with the picture. */
    private static final int MOST_ROWS = 14;

    /**
     * The page.
     *
     * @param rows    of the table
     * @param reading what to do with it, in short sentences
     */
    public record Page(
            String language, String title, String subtitle, List<String> facts, List<String> header, List<Row> rows, List<String> reading, Picture picture, String footer) {}

    /**
     * A month's end.
     *
     * @param count      as it is known, or empty to be written
     * @param difference the same
     */
    public record Row(String day, String milestone, String usual, String count, String difference) {}

    String html() {
        var shown = found.way().size() <= MOST_ROWS ? found.way() : found.way().subList(0, MOST_ROWS);
        return Templates.render("sheet", "sheet", new Page(
                language.code(),
                say("sheet.title"),
                language.pick(question.study().title()),
                List.of(
                        language.pick(texts.text("sheet.strategy", question.scenario().title())),
                        language.pick(texts.text("sheet.target", TargetText.words(question.target()), both(l -> l.date(question.study().end())))),
                        language.pick(texts.text("sheet.wanted", wanted(), MilestonesSentence.probability(found.chance())))),
                List.of(say("sheet.day"), language.pick(texts.text("sheet.milestone", wanted())), say("sheet.usual"), say("sheet.count"), say("sheet.difference"), say("sheet.initials")),
                shown.stream().map(this::row).toList(),
                reading(shown.size()),
                FigurePicture.of(figure, ""),
                language.pick(question.study().sourceLine())));
    }

    private String say(String key) {
        return language.pick(texts.text(key));
    }

    private Text wanted() {
        return both(l -> l.percent(question.probability()));
    }

    private Row row(Waymark mark) {
        var known = known(mark.day());
        var difference = known.flatMap(count -> mark.count().map(milestone -> count.count() - milestone.value()));
        return new Row(
                language.date(mark.day()),
                milestone(mark),
                language.about(mark.low()) + " – " + language.about(mark.high()),
                known.map(count -> language.count(count.count())).orElse(""),
                difference.map(d -> (d > 0 ? "+" : "") + language.about(d)).orElse(""));
    }

    private String milestone(Waymark mark) {
        return mark.count()
                .map(count -> mark.day().equals(question.study().end()) ? language.count(count.value()) : language.about(count.value()))
                .orElseGet(() -> mark.milestone().kind() == Kind.ABOVE_ALL
                        ? say("sheet.above")
                        : language.pick(texts.text("sheet.below", both(l -> l.about(mark.milestone().least())))));
    }

    private Optional<Observation> known(LocalDate day) {
        return question.counts().stream().filter(count -> count.asOf().equals(day)).findFirst();
    }

    private List<String> reading(int shown) {
        var command = "gapai milestones " + question.study().name() + " --strategy " + question.strategy() + " --probability "
                + Language.EN.percent(question.probability()).replaceAll("\\h", "") + " --count " + say("sheet.argument");
        var reading = List.of(
                language.pick(texts.text("sheet.reading.write")),
                language.pick(texts.text("sheet.reading.ahead", wanted())),
                language.pick(texts.text("sheet.reading.behind", Text.same(command))),
                language.pick(texts.text("sheet.reading.usual")));
        return shown == found.way().size()
                ? reading
                : Stream.concat(reading.stream(), Stream.of(say("sheet.reading.more"))).toList();
    }
}
