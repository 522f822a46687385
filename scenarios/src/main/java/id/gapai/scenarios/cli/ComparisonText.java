package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.MonteCarloError;
import java.io.PrintWriter;

/** What {@code gapai compare} prints. */
final class ComparisonText implements ForecastView {
    private final Messages messages;
    private final Language language;
    private final int width;

    ComparisonText(Language language, int width) {
        this.messages = Messages.load(language, ComparisonText.class, "cli");
        this.language = language;
        this.width = width;
    }

    @Override
    public void firstLook(StudyForecast study, PrintWriter out) {
        printTable(study, out);
    }

    private void printTable(StudyForecast study, PrintWriter out) {
        out.println(heading(study));
        out.println();
        out.print(new StrategyTable(study.comparison(), messages).grid().print(width));
    }

    @Override
    public void headline(StudyForecast study, PrintWriter out) {
        printTable(study, out);
        out.println();
        Wrap.lines(notes(study), width).forEach(out::println);
    }

    @Override
    public void binding(StudyForecast study, PrintWriter out) {
        if (study.comparison().forecasts().stream().allMatch(forecast -> forecast.binding().isPresent())) {
            out.println();
            Wrap.lines(messages.text("binding"), width).forEach(out::println);
            out.println();
            out.print(new BindingTable(study.comparison(), messages).grid().print(width));
        }
    }

    @Override
    public void rest(StudyForecast study, PrintWriter out) {
        if (!study.staffCases().isEmpty()) {
            printStaffCases(study, out);
        }
        UncertaintyText.print(study, language, width, out);
    }

    private String heading(StudyForecast study) {
        return messages.text(
                "heading", language.pick(study.title()), language.date(study.start()), language.date(study.end()));
    }

    private String notes(StudyForecast study) {
        var reference = study.comparison().referenceForecast();
        var notes = messages.text(
                "notes", language.count(reference.paths()), Long.toString(reference.seed()), language.date(study.end()));
        notes += "\n" + errors(MonteCarloError.of(study.comparison()));
        boolean benchmarks = study.comparison().forecasts().stream().anyMatch(Forecast::hindsight);
        return benchmarks ? notes + "\n" + messages.text("hindsight", language.date(study.asOf())) : notes;
    }

    private String errors(MonteCarloError error) {
        return messages.text(
                "errors",
                language.about(error.median()),
                language.about(error.range()),
                language.about(error.shortfall()),
                error.days().isPresent()
                        ? messages.text("errors.days", Long.toString(error.days().getAsLong()))
                        : messages.text("none"),
                language.about(error.officerDays()),
                language.percent(MonteCarloError.OFTEN, 0));
    }

    private void printStaffCases(StudyForecast study, PrintWriter out) {
        var forecast = study.staffCases().get(0).comparison().referenceForecast();
        var target = language.pick(forecast.targets().get(0).target().title());
        out.println();
        Wrap.lines(messages.text("staffCases", language.count(forecast.paths()), target), width)
                .forEach(out::println);
        out.println();
        out.print(new StaffTable(study, messages).grid().print(width));
    }
}
