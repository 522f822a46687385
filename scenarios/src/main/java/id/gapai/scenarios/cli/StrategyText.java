package id.gapai.scenarios.cli;

import static id.gapai.scenarios.cli.StrategyTable.signed;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code gapai run} prints: one strategy in depth. */
final class StrategyText {
    private final StudyForecast study;
    private final Forecast forecast;
    private final Messages messages;
    private final Language language;
    private final int width;

    StrategyText(StudyForecast study, String strategy, Language language, int width) {
        this.study = study;
        this.forecast = study.comparison().forecast(strategy);
        this.messages = Messages.load(language, StrategyText.class, "cli");
        this.language = language;
        this.width = width;
    }

    void print(PrintWriter out) {
        out.println(language.pick(study.title()) + ": " + StrategyTable.name(forecast, messages));
        Wrap.lines(language.pick(forecast.description()), width).forEach(out::println);
        printTargets(out);
        print("run.months", months(), out);
        print("run.channels", channels(), out);
        print("run.staff", staff(), out);
        println(staffError(), out);
        study.comparison().difference(forecast.strategy()).ifPresent(d -> {
            out.println();
            println(difference(d), out);
        });
    }

    /** What binds. */
    void printBinding(PrintWriter out) {
        forecast.binding().ifPresent(binding -> {
            out.println();
            println(binding(binding), out);
        });
    }

    /** The targets alone. */
    void printTargets(PrintWriter out) {
        print("run.targets", targets(), out);
    }

    private void print(String title, Grid grid, PrintWriter out) {
        out.println();
        println(messages.text(title, language.count(forecast.paths())), out);
        out.println();
        out.print(grid.print(width));
    }

    private void println(String text, PrintWriter out) {
        Wrap.lines(text, width).forEach(out::println);
    }

    private Grid targets() {
        var grid = grid("run.target", "run.probability", "run.ever", "run.medianDate", "run.shortfall");
        for (TargetResult target : forecast.targets()) {
            grid.add(List.of(
                    language.pick(target.target().title()),
                    StrategyTable.probability(target, language),
                    language.probability(target.everReached()),
                    target.medianDate().map(date -> language.shortDate(date.value())).orElse(messages.text("none")),
                    language.about(target.shortfall().value())));
        }
        return grid;
    }

    private Grid months() {
        var grid = new Grid(monthsHeader());
        for (int day : lastDaysOfMonths()) {
            var row = new ArrayList<String>();
            row.add(language.shortDate(forecast.dateAt(day)));
            forecast.active().quantiles().forEach(quantile -> row.add(language.about(quantile.get(day))));
            row.add(language.about(forecast.holders().at(0.5).get(day)));
            row.add(language.percent(forecast.share().at(0.5).get(day), 1));
            grid.add(row);
        }
        return grid;
    }

    private List<String> monthsHeader() {
        var header = new ArrayList<String>();
        header.add(messages.text("run.date"));
        for (double level : Bands.LEVELS.toArray()) {
            header.add(level == 0.5 ? messages.text("run.median") : language.percent(level, 0));
        }
        header.add(messages.text("run.holders"));
        header.add(messages.text("run.share"));
        return header;
    }

    private Grid channels() {
        var grid = grid(
                "run.channel", "run.activations", "run.nonresidents", "run.turnedAway", "run.assigned", "run.busy");
        for (ChannelResult channel : forecast.channels()) {
            grid.add(List.of(
                    language.pick(channel.title()),
                    language.about(channel.activations().value()) + "\n" + language.about(channel.q05().value()) + " – "
                            + language.about(channel.q95().value()),
                    language.about(channel.nonresidents().value()),
                    language.about(channel.turnedAway().value()),
                    language.about(channel.officerDaysAssigned().value()),
                    language.about(channel.officerDaysBusy().value())));
        }
        return grid;
    }

    /** Sums of officer-days from month to month. */
    private Grid staff() {
        var grid = grid("run.month", "run.asked", "run.present", "run.assigned", "run.busy");
        for (var month : forecast.staff().months()) {
            grid.add(List.of(
                    language.month(YearMonth.from(month.last())) + " " + month.last().getYear(),
                    language.about(month.asked()),
                    language.about(month.present().value()),
                    language.about(month.assigned().value()),
                    language.about(month.busy().value())));
        }
        return grid;
    }

    /** The widest Monte Carlo error of the officer-days of a month. */
    private String staffError() {
        double widest = forecast.staff().months().stream()
                .flatMap(month -> Stream.of(month.present(), month.assigned(), month.busy()))
                .mapToDouble(number -> Math.max(number.high() - number.value(), number.value() - number.low()))
                .max()
                .orElse(0);
        return messages.text("run.staffError", language.about(Math.ceil(widest)));
    }

    private String binding(Binding binding) {
        return messages.text(
                "run.binding",
                language.about(binding.officers().value()),
                language.about(binding.demand().value()),
                language.about(binding.people().value()));
    }

    private String difference(PairedDifference difference) {
        var reference = study.comparison().referenceForecast();
        return messages.text(
                "run.difference",
                language.pick(reference.title()),
                signed(language, difference.mean().value()),
                signed(language, difference.mean().low()),
                signed(language, difference.mean().high()),
                signed(language, difference.q05().value()),
                signed(language, difference.q95().value()),
                language.pick(reference.targets().get(0).target().title()),
                points(difference.probability().value()),
                points(difference.probability().low()),
                points(difference.probability().high()));
    }

    /** A difference of probabilities in percentage points, with its sign. */
    private String points(double difference) {
        var text = language.decimal(100 * difference, 1);
        return difference > 0 && !text.equals(language.decimal(0, 1)) ? "+" + text : text;
    }

    private Grid grid(String... header) {
        return new Grid(List.of(header).stream().map(messages::text).toList());
    }

    /** Indices of days on which a month or the forecast ends. */
    private List<Integer> lastDaysOfMonths() {
        var days = new ArrayList<Integer>();
        for (int day = 0; day < forecast.days(); day++) {
            var date = forecast.dateAt(day);
            if (day == forecast.days() - 1 || date.equals(YearMonth.from(date).atEndOfMonth())) {
                days.add(day);
            }
        }
        return days;
    }
}
