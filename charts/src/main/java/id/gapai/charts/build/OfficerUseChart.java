package id.gapai.charts.build;

import id.gapai.charts.build.StackedRows.Row;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.util.Comparator;
import java.util.List;

/**
 * What the officer-days assigned to activation are used for: residents, people who live elsewhere and count there, waiting. Within a channel
 * everyone served takes the same time, so that its work is divided as the people are.
 */
final class OfficerUseChart {
    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;

    private OfficerUseChart(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new OfficerUseChart(words, study).chart();
    }

    private ChartSpec chart() {
        var parts = List.of(words.text("use.residents"), words.text("use.elsewhere"), words.text("use.waiting"));
        var rows = forecasts.stream().map(this::row).toList();
        return new StackedRows("officer-use", heading(), words.text("axis.officer-days.all"), parts, rows, words.text("table.strategy"))
                .chart(words.language());
    }

    private Row row(Forecast forecast) {
        double elsewhere = elsewhere(forecast);
        return new Row(words.strategy(forecast), List.of(busy(forecast) - elsewhere, elsewhere, assigned(forecast) - busy(forecast)));
    }

    private static double assigned(Forecast forecast) {
        return Math.max(busy(forecast), forecast.channels().stream().mapToDouble(c -> c.officerDaysAssigned().value()).sum());
    }

    private static double busy(Forecast forecast) {
        return forecast.channels().stream().mapToDouble(c -> c.officerDaysBusy().value()).sum();
    }

    private static double elsewhere(Forecast forecast) {
        return forecast.channels().stream().mapToDouble(OfficerUseChart::elsewhere).sum();
    }

    private static double elsewhere(ChannelResult channel) {
        double others = channel.nonresidents().value();
        return others == 0 ? 0 : channel.officerDaysBusy().value() * others / (channel.activations().value() + others);
    }

    private Heading heading() {
        var most = Rows.plans(forecasts).stream().max(Comparator.comparingDouble(OfficerUseChart::elsewhere)).orElseThrow();
        var title = elsewhere(most) < 1
                ? words.text("use.title.none")
                : words.text(
                        "use.title",
                        words.strategy(most),
                        words.about(elsewhere(most)),
                        words.about(busy(most)));
        return new Heading(
                title,
                words.text("use.subtitle", words.date(study.end()), words.count(forecasts.get(0).paths())),
                words.text("use.sentence"),
                words.pick(study.sourceLine()));
    }
}
