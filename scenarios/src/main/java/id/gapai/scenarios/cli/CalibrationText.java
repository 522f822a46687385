package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountFit;
import id.gapai.simulation.filter.Step;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code gapai calibrate} prints: prior against posterior, counts against paths, and how well it went. */
final class CalibrationText {
    private final CalibrationFit fit;
    private final List<Step> steps;
    private final Messages messages;
    private final Language language;
    private final int width;

    CalibrationText(CalibrationFit fit, List<Step> steps, Language language, int width) {
        this.fit = fit;
        this.steps = steps;
        this.messages = Messages.load(language, CalibrationText.class, "cli");
        this.language = language;
        this.width = width;
    }

    void print(PrintWriter out) {
        println(messages.text("fit.heading", language.pick(fit.title()), fit.parameters().size(), used()), out);
        out.println();
        out.print(new NumbersTable(messages).of(fit.parameters()).print(width));
        out.println();
        out.print(counts().print(width));
        out.println();
        println(messages.text("fit.size", language.count(fit.sets()), language.about(fit.effectiveSize()), language.count(run())), out);
        println(messages.text("fit.exact"), out);
        println(uninformed(), out);
    }

    private void println(String text, PrintWriter out) {
        Wrap.lines(text, width).forEach(out::println);
    }

    private long run() {
        return steps.stream().mapToLong(Step::proposals).sum();
    }

    private long used() {
        return fit.counts().stream().filter(CountFit::used).count();
    }

    private String uninformed() {
        return fit.uninformed().isEmpty()
                ? messages.text("fit.allInformed")
                : messages.text("fit.uninformed", fit.uninformed().stream()
                        .map(parameter -> language.pick(parameter.title()))
                        .collect(Collectors.joining("; ")));
    }

    private Grid counts() {
        var grid = new Grid(List.of(
                messages.text("fit.date"), messages.text("fit.count"), messages.text("fit.used"), messages.text("fit.paths")));
        for (CountFit count : fit.counts()) {
            grid.add(List.of(
                    language.shortDate(count.observation().asOf()),
                    language.count(count.observation().count()),
                    messages.text(count.used() ? "fit.yes" : "fit.no"),
                    language.count(count.paths().median()) + "\n" + language.count(count.paths().low()) + "–"
                            + language.count(count.paths().high())));
        }
        return grid;
    }
}
