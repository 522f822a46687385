package id.gapai.scenarios.tables;

import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.PopulationView.MonthCount;
import id.gapai.model.forecast.PopulationView.Reconciliation;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.study.InputNumber;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.study.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a forecast rests on, as tables: residents, counts, every number that goes in with its source, warnings, and how to get the same numbers again. */
public final class GroundTables {
    private final Study study;
    private final StudyForecast forecast;

    private GroundTables(Study study, StudyForecast forecast) {
        this.study = study;
        this.forecast = forecast;
    }

    /** @param of whose number it is: the study's, or a strategy's that changes or adds it */
    private record Given(Text of, InputNumber number) {}

    private record Fact(String name, Object value) {}

    /** @param files every file that was read */
    public static List<AnswerTable> of(Study study, StudyForecast forecast, BuildInfo program, List<InputHash> files) {
        var tables = new GroundTables(study, forecast);
        return List.of(
                residents(forecast.population()),
                turning17(forecast.population().months()),
                totals(forecast.population().reconciliations()),
                counts(forecast.observations()),
                tables.inputs(),
                tables.warnings(),
                tables.provenance(program),
                files(files));
    }

    private static AnswerTable residents(PopulationView view) {
        return Columns.<Integer>of("population")
                .add("date", Kind.DATE, age -> view.date())
                .add("age", Kind.WHOLE, age -> age)
                .add("male", Kind.COUNT, age -> view.male().get(age))
                .add("female", Kind.COUNT, age -> view.female().get(age))
                .add("residents", Kind.COUNT, age -> view.male().get(age) + view.female().get(age))
                .table(IntStream.range(0, view.male().size()).boxed().toList());
    }

    private static AnswerTable turning17(List<MonthCount> months) {
        return Columns.<MonthCount>of("turning17")
                .add("month", Kind.DATE, month -> month.month().atDay(1))
                .add("days", Kind.WHOLE, MonthCount::days)
                .add("turning17", Kind.COUNT, MonthCount::persons)
                .table(months);
    }

    private static AnswerTable totals(List<Reconciliation> totals) {
        return Columns.<Reconciliation>of("totals")
                .add("total", Kind.TEXT, Reconciliation::title)
                .add("date", Kind.DATE, Reconciliation::date)
                .add("known", Kind.COUNT, Reconciliation::known)
                .add("projected", Kind.COUNT, Reconciliation::projected)
                .add("factor", Kind.DECIMAL, Reconciliation::factor)
                .add("scaled_to_it", Kind.FLAG, Reconciliation::used)
                .table(totals);
    }

    private static AnswerTable counts(List<Observation> counts) {
        return Columns.<Observation>of("counts")
                .add("date", Kind.DATE, Observation::asOf)
                .add("published_on", Kind.DATE, Observation::published)
                .add("count", Kind.COUNT, Observation::count)
                .add("count_least", Kind.COUNT, Observation::low)
                .add("count_most", Kind.COUNT, Observation::high)
                .add("source", Kind.TEXT, Observation::source)
                .table(counts);
    }

    private AnswerTable inputs() {
        return Columns.<Given>of("inputs")
                .add("input_of", Kind.TEXT, Given::of)
                .add("input", Kind.TEXT, given -> given.number.title())
                .add("value", Kind.WRITTEN, given -> Written.of(given.number.value()))
                .add("unit", Kind.TEXT, given -> given.number.unit())
                .add("assumption", Kind.FLAG, given -> given.number.assumption().isPresent())
                .add("source_or_reason", Kind.TEXT, given -> given.number.source().or(given.number::assumption))
                .add("published", Kind.WRITTEN, given -> given.number.published().map(Written::of))
                .add("describes", Kind.WRITTEN, given -> given.number.reference().map(Written::of))
                .add("note", Kind.TEXT, given -> given.number.note())
                .add("published_later", Kind.FLAG, given -> given.number.publishedLater())
                .add("path", Kind.TEXT, given -> given.number.path())
                .add("file", Kind.TEXT, given -> inStudy(given.number.file()))
                .add("line", Kind.WHOLE, given -> given.number.line())
                .table(given());
    }

    /** Those of the reference, then what each other strategy changes or adds. */
    private List<Given> given() {
        var given = new ArrayList<Given>();
        var known = new HashSet<InputNumber>();
        add(study.title(), study.reference(), known, given);
        forecast.comparison().forecasts().forEach(strategy -> add(strategy.title(), strategy.strategy(), known, given));
        return given;
    }

    private void add(Text of, String strategy, HashSet<InputNumber> known, List<Given> given) {
        study.inputs(strategy).stream().filter(known::add).forEach(number -> given.add(new Given(of, number)));
    }

    private AnswerTable warnings() {
        return Columns.<Warning>of("warnings")
                .add("warning", Kind.TEXT, Warning::message)
                .add("path", Kind.TEXT, Warning::path)
                .add("file", Kind.TEXT, warning -> inStudy(warning.mark().file()))
                .add("line", Kind.WHOLE, warning -> warning.mark().line() > 0 ? Optional.of(warning.mark().line()) : Optional.empty())
                .table(study.warnings());
    }

    /** Without the folder in which the study happens to lie. */
    private String inStudy(Path file) {
        return study.folder().toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** Without time, machine and threads, on which nothing depends: the same run leaves the same bytes. */
    private AnswerTable provenance(BuildInfo program) {
        var reference = forecast.comparison().referenceForecast();
        var facts = List.of(
                new Fact("study", study.title()),
                new Fact("name", study.name()),
                new Fact("as_of", study.asOf()),
                new Fact("start", forecast.start()),
                new Fact("end", forecast.end()),
                new Fact("reference", reference.title()),
                new Fact("paths", reference.paths()),
                new Fact("seed", seed(reference.seed())),
                new Fact("version", program.version()),
                new Fact("commit", program.commit()),
                new Fact("sources", study.sourceLine()),
                new Fact("reading_intervals", Columns.WORDS.text("reading.intervals")),
                new Fact("reading_ranges", Columns.WORDS.text("reading.ranges")),
                new Fact("reading_shares", Columns.WORDS.text("reading.shares")));
        return Columns.<Fact>of("provenance")
                .add("fact", Kind.TEXT, fact -> Columns.WORDS.text("fact." + fact.name))
                .add("value", Kind.WRITTEN, Fact::value)
                .table(facts);
    }

    /** A spreadsheet keeps fifteen digits of a number. */
    private static Object seed(long seed) {
        return Math.abs(seed) < 1_000_000_000_000_000L ? (Object) seed : Long.toString(seed);
    }

    private static AnswerTable files(List<InputHash> files) {
        return Columns.<InputHash>of("files")
                .add("file", Kind.TEXT, InputHash::file)
                .add("sha256", Kind.TEXT, InputHash::sha256)
                .table(files);
    }
}
