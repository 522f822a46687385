package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The residents that a share of holders asks for as holders change, beside the fixed counts of the other targets. */
final class ShareLineChart {
    private static final int MONTH_LABELS = 10;

    private final Words words;
    private final StudyForecast study;
    private final Forecast reference;
    private final Target target;

    private ShareLineChart(Words words, StudyForecast study, Target target) {
        this.words = words;
        this.study = study;
        this.reference = study.comparison().referenceForecast();
        this.target = target;
    }

    /** A chart for the first target that is a share only; none if there is no such target. */
    static Optional<ChartSpec> of(Words words, StudyForecast study) {
        return study.comparison().referenceForecast().targets().stream()
                .map(TargetResult::target)
                .filter(t -> t.share().isPresent() && t.count().isEmpty())
                .findFirst()
                .map(t -> new ShareLineChart(words, study, t).chart());
    }

    private ChartSpec chart() {
        var x = Scales.days(words.language(), reference.start(), 0, reference.days(), MONTH_LABELS);
        double low = asked(0.05).get(0);
        double high = asked(0.95).get(reference.days() - 1);
        for (int count : counts()) {
            low = Math.min(low, count);
            high = Math.max(high, count);
        }
        double room = 0.25 * (high - low);
        var y = Scales.countsWithin(words.language(), words.text("axis.asked"), low - room, high + room);
        return ChartSpec.of("share-line", heading(), new Panel("", x, y, marks()), table());
    }

    private Doubles asked(double level) {
        var holders = reference.holders().at(level);
        return Doubles.generate(holders.size(), i -> target.share().getAsDouble() * holders.get(i));
    }

    private List<Integer> counts() {
        return reference.targets().stream()
                .map(TargetResult::target)
                .filter(t -> t.share().isEmpty())
                .map(t -> t.count().getAsInt())
                .toList();
    }

    private Heading heading() {
        double end = asked(0.5).get(reference.days() - 1);
        var date = words.date(reference.end());
        var low = words.about(asked(0.05).get(reference.days() - 1));
        var high = words.about(asked(0.95).get(reference.days() - 1));
        return new Heading(
                title(end, date),
                words.text("share-line.subtitle", words.strategy(reference)),
                words.text("share-line.sentence", words.target(target), low, high, date),
                words.pick(study.sourceLine()));
    }

    private String title(double end, String date) {
        var share = words.target(target);
        if (counts().isEmpty()) {
            return words.text("share-line.title.alone", share, words.about(end), date);
        }
        double count = counts().get(0);
        double gap = Math.abs(Language.rounded(end) - count);
        if (gap == 0) {
            return words.text("share-line.title.same", share, words.count(count), date);
        }
        var key = end > count ? "share-line.title.more" : "share-line.title.less";
        return words.text(key, share, words.about(end), date, words.count(gap), words.count(count));
    }

    private List<Mark> marks() {
        var days = FanMarks.days(reference.days());
        var marks = new ArrayList<Mark>();
        marks.add(Area.between(range(), Ink.SHARE_BAND, days, asked(0.05), asked(0.95)));
        for (int i = 0; i < reference.targets().size(); i++) {
            var result = reference.targets().get(i);
            var stroke = FanMarks.targetStroke(result.target());
            var label = words.text("fan.target", words.shortTarget(result.target()));
            marks.add(new Line(label, FanMarks.targetInk(i), stroke, days, FanMarks.threshold(reference, result)));
        }
        return marks;
    }

    private String range() {
        return words.text("fan.band", words.language().percent(0.9, 0));
    }

    private FigureTable table() {
        var header = List.of(words.text("table.date"), "5 %", words.text("table.median"), "95 %");
        var rows = Rows.monthEnds(reference).stream().map(this::row).toList();
        return new FigureTable(header, rows);
    }

    private List<String> row(int index) {
        return List.of(
                words.language().shortDate(reference.dateAt(index)),
                words.count(asked(0.05).get(index)),
                words.count(asked(0.5).get(index)),
                words.count(asked(0.95).get(index)));
    }
}
