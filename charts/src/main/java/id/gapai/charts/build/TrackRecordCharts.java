package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.TrackRecord;
import id.gapai.model.forecast.TrackRecord.Answer;
import id.gapai.model.forecast.TrackRecord.Coverage;
import id.gapai.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a backtest found: where observations fell, how often intervals held them, and each forecast beside its observation. */
public final class TrackRecordCharts {
    private static final double[] MULTIPLES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final double HALF_BAR = 0.42;

    private final Words words;
    private final TrackRecord record;
    private final String source;

    private TrackRecordCharts(TrackRecord record, Text source, Language language) {
        this.words = new Words(language);
        this.record = record;
        this.source = words.pick(source);
    }

    /** @param source the source line */
    public static List<ChartSpec> of(TrackRecord record, Text source, Language language) {
        var charts = new TrackRecordCharts(record, source, language);
        return List.of(charts.tenths(), charts.coverage(), charts.answers());
    }

    private ChartSpec tenths() {
        int cases = record.tenths().stream().mapToInt(Integer::intValue).sum();
        int most = record.tenths().stream().mapToInt(Integer::intValue).max().orElse(1);
        var marks = new ArrayList<Mark>();
        var ticks = new ArrayList<Tick>();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < record.tenths().size(); i++) {
            var label = words.language().percent(i / 10.0, 0) + " – " + words.language().percent((i + 1) / 10.0, 0);
            marks.add(Area.box(words.text("tenths.cases"), Ink.BAND_50, i - HALF_BAR, i + HALF_BAR, 0, record.tenths().get(i)));
            ticks.add(new Tick(i, words.language().percent((i + 0.5) / 10, 0), false));
            rows.add(List.of(label, words.count(record.tenths().get(i))));
        }
        marks.add(Line.horizontal(words.text("tenths.even"), Ink.BLACK, Stroke.DASHED, cases / 10.0, -0.5, 9.5));
        var panel = new Panel(
                "",
                new Axis(words.text("tenths.axis"), -0.6, 9.6, ticks),
                Scales.counts(words.language(), words.text("tenths.cases"), 0, most),
                marks);
        var title = words.text(
                "tenths.title", words.count(record.tenths().get(0)), words.count(record.tenths().get(9)), words.count(cases), words.count(cases / 10.0));
        return ChartSpec.of(
                "backtest-pit",
                heading(title, "tenths.subtitle", "tenths.sentence"),
                panel,
                new FigureTable(List.of(words.text("tenths.axis"), words.text("tenths.cases")), rows));
    }

    private ChartSpec coverage() {
        var marks = new ArrayList<Mark>();
        marks.add(diagonal(words.text("coverage.promised"), 0, 1));
        var rows = new ArrayList<List<String>>();
        for (var coverage : record.coverage()) {
            var found = coverage.found();
            marks.add(Line.vertical(words.text("coverage.interval"), Ink.BLUE, Stroke.NORMAL, coverage.promised(), found.low(), found.high()));
            marks.add(Dots.at(words.text("coverage.found"), Ink.BLUE, coverage.promised(), found.value()));
            rows.add(row(coverage));
        }
        var panel = new Panel(
                "",
                Scales.percent(words.language(), words.text("coverage.promised")),
                Scales.percent(words.language(), words.text("coverage.found")),
                marks);
        var header = List.of(
                words.text("coverage.promised"), words.text("coverage.found"), words.text("coverage.low"), words.text("coverage.high"));
        return ChartSpec.of("backtest-coverage", heading(coverageTitle(), "coverage.subtitle", "coverage.sentence"), panel, new FigureTable(header, rows));
    }

    /** Where both axes have the same value; as an area, because the renderer smooths lines. */
    private static Area diagonal(String label, double from, double to) {
        double half = (to - from) / 400;
        return new Area(label, Ink.LIGHT_GREY, Doubles.of(from, to, to, from), Doubles.of(from - half, to - half, to + half, from + half));
    }

    private List<String> row(Coverage coverage) {
        return List.of(
                percent(coverage.promised()),
                percent(coverage.found().value()),
                percent(coverage.found().low()),
                percent(coverage.found().high()));
    }

    private String coverageTitle() {
        var ninety = record.coverage().stream().filter(coverage -> coverage.promised() == 0.9).findFirst().orElseThrow();
        boolean kept = ninety.found().low() <= 0.9 && ninety.found().high() >= 0.9;
        var key = kept ? "coverage.title.kept" : "coverage.title.missed";
        return words.text(
                key,
                percent(ninety.found().value()),
                percent(ninety.found().low()),
                percent(ninety.found().high()));
    }

    private ChartSpec answers() {
        var marks = new ArrayList<Mark>();
        double from = log(record.answers().stream().mapToDouble(Answer::low).min().orElse(1));
        double to = log(record.answers().stream().mapToDouble(answer -> Math.max(answer.observed(), answer.high())).max().orElse(10));
        marks.add(diagonal(words.text("answers.same"), from, to));
        for (var answer : record.answers()) {
            marks.add(new Line(
                    words.text("answers.band"), Ink.BAND_80, Stroke.NORMAL, Doubles.of(log(answer.low()), log(answer.high())),
                    Doubles.of(log(answer.observed()), log(answer.observed()))));
        }
        dots(marks, "answers.inside", Ink.BLUE, true);
        dots(marks, "answers.outside", Ink.VERMILLION, false);
        var panel = new Panel("", multiples("answers.median", from, to), multiples("answers.observed", from, to), marks);
        long inside = record.answers().stream().filter(Answer::isInside).count();
        var title = words.text(
                "answers.title", words.count(inside), words.count(record.answers().size()), words.count(record.regions()));
        return ChartSpec.of("backtest-answers", heading(title, "answers.subtitle", "answers.sentence"), panel, answerTable());
    }

    private void dots(List<Mark> marks, String label, Ink ink, boolean inside) {
        var shown = record.answers().stream().filter(answer -> answer.isInside() == inside).toList();
        if (!shown.isEmpty()) {
            marks.add(new Dots(words.text(label), ink, true, logs(shown, Answer::median), logs(shown, Answer::observed)));
        }
    }

    private static Doubles logs(List<Answer> answers, ToDoubleFunction<Answer> value) {
        return Doubles.generate(answers.size(), i -> log(value.applyAsDouble(answers.get(i))));
    }

    private static double log(double multiple) {
        return StrictMath.log10(multiple);
    }

    private Axis multiples(String title, double from, double to) {
        var ticks = new ArrayList<Tick>();
        for (double multiple : MULTIPLES) {
            if (log(multiple) >= from && log(multiple) <= to) {
                ticks.add(new Tick(log(multiple), words.count(multiple) + "×", true));
            }
        }
        return new Axis(words.text(title), from - 0.05, Math.max(to, from + 0.1) + 0.05, ticks);
    }

    private FigureTable answerTable() {
        var header = List.of(words.text("answers.observed"), "5 %", words.text("answers.median"), "95 %");
        var rows = record.answers().stream()
                .map(answer -> List.of(times(answer.observed()), times(answer.low()), times(answer.median()), times(answer.high())))
                .toList();
        return new FigureTable(header, rows);
    }

    private String times(double multiple) {
        return words.language().decimal(multiple, 2);
    }

    private String percent(double share) {
        return words.language().percent(share, 0);
    }

    private Heading heading(String title, String subtitle, String sentence) {
        return new Heading(title, words.text(subtitle), words.text(sentence), source);
    }
}
