package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.SamplePath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a legend follows the marks of the chart. */
class LegendsTest {
    private final Words words = new Words(Language.EN);

    private static List<String> labels(ChartSpec chart) {
        return chart.panels().get(0).marks().stream()
                .map(Mark::label)
                .filter(label -> !label.isEmpty())
                .map(label -> label.replace('\u00a0', ' '))
                .distinct()
                .toList();
    }

    @Test
    void theChannelsAreThereInTheOrderOfTheBarsAndTheOthersLast() {
        var study = SampleStudy.study();
        var largestFirst = ChannelTotals.largestFirst(study.comparison().forecasts()).stream().map(channel -> words.pick(channel.title())).toList();

        var labels = labels(ChannelChart.of(words, study));

        assertThat(labels).endsWith("other channels").hasSizeGreaterThan(3);
        assertThat(labels.subList(0, labels.size() - 1)).isEqualTo(largestFirst.subList(0, labels.size() - 1));
    }

    @Test
    void theHindcastShowsTheBandOfThePathsNearTheCountsUsed() {
        var past = SampleStudy.study().hindcast().orElseThrow().forecast();
        var path = past.samplePaths().get(0);
        var hindcast = new Hindcast(with(past, Collections.nCopies(150, path)), List.of(
                count(past, path, 300, true), count(past, path, 600, false)), List.of());

        var band = HindcastChart.of(words, hindcast, "").panels().get(0).marks().stream()
                .filter(mark -> mark.label().startsWith("90") && mark.label().endsWith("of the counts used"))
                .map(Mark.Line.class::cast)
                .findFirst()
                .orElseThrow();

        double active = path.active().get(599);
        assertThat(band.xs()).isEqualTo(Doubles.of(600, 600));
        assertThat(band.ys()).isEqualTo(Doubles.of(active, active));
    }

    @Test
    void withoutSuchPathsThereIsNoSuchBand() {
        assertThat(labels(HindcastChart.of(words, SampleStudy.study().hindcast().orElseThrow(), "")))
                .noneMatch(label -> label.endsWith("of the counts used"));
    }

    private static Observation count(Forecast past, SamplePath path, int day, boolean used) {
        LocalDate date = past.start().plusDays(day);
        double active = path.active().get(day - 1);
        return new Observation(date, date, active, active, active, used, "");
    }

    private static Forecast with(Forecast f, List<SamplePath> paths) {
        return new Forecast(
                f.strategy(), f.title(), f.description(), f.hindsight(), f.start(), f.days(), f.paths(), f.seed(), f.active(),
                f.holders(), f.share(), f.targets(), f.channels(), f.staff(), f.officerDays(), f.finalActive(), f.weekly(), paths, ReplicateSums.NONE, f.binding());
    }
}
