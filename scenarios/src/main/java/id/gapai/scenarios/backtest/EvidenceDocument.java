package id.gapai.scenarios.backtest;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Bands;
import id.gapai.simulation.backtest.Ask;
import id.gapai.simulation.backtest.Scored;
import id.gapai.simulation.backtest.Track;
import id.gapai.simulation.evidence.LeftOut;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.evidence.Unit;
import id.gapai.simulation.score.BlockBootstrap.Interval;
import id.gapai.scenarios.output.StagedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** {@code docs/evidence.md}: a text beside this class with the numbers of a backtest filled in. English, for readers of the documentation. */
public final class EvidenceDocument {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final Language EN = Language.EN;

    private final BacktestRun run;

    private EvidenceDocument(BacktestRun run) {
        this.run = run;
    }

    /**
     * Writes the document, and its pictures into {@code images} beside it.
     *
     * @param asked     answers about the place of the study
     * @param bands the study's forecasts of its reference, their last day being the day asked for
     */
    public static void write(BacktestRun run, List<Ask> asked, Optional<StudyBands> bands, Path file) throws IOException {
        StagedFiles.write(file.toAbsolutePath().getParent(), stage -> {
            var images = Files.createDirectories(stage.resolve("images"));
            for (var figure : TrackRecords.figures(run, EN)) {
                Files.write(images.resolve(figure.id() + ".png"), figure.png());
            }
            Files.writeString(stage.resolve(file.getFileName()), new EvidenceDocument(run).text(asked, bands));
        });
    }

    private String text(List<Ask> asked, Optional<StudyBands> bands) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var main = run.track(Setting.REGION_BLOCKED);
        parts.put("reports", EN.count(run.evidence().reports()));
        parts.put("widened", EN.count(run.evidence().widened()));
        parts.put("left-out", leftOut());
        parts.put("cases", EN.count(main.cases()));
        parts.put("regions", EN.count(main.regions()));
        parts.put("share-cases", EN.count(main.scores().shareCases()));
        parts.put("aims", aims(main));
        parts.put("scores-main", scores(Setting.REGION_BLOCKED));
        parts.put("scores-strict", scores(Setting.STRICT));
        parts.put("coverage-main", coverage(Setting.REGION_BLOCKED));
        parts.put("coverage-strict", coverage(Setting.STRICT));
        parts.put("coverage-known", coverageByKnown());
        var lone = ofRegionsWithOneCase();
        parts.put("lone", EN.count(lone.size()));
        int held = (int) lone.stream().filter(answer -> answer.isInside(0.9)).count();
        parts.put("lone-held", EN.count(held));
        parts.put("lone-chance", EN.percent(new BinomialDistribution(null, lone.size(), 0.9).cumulativeProbability(held), 0));
        parts.put("equal-coverage", percent(main.calibration().equalCoverage().get(0.9)));
        parts.put("relative", relative());
        parts.put("reliability", reliability(main));
        parts.put("misses", misses());
        parts.put("learned", learned(asked));
        parts.put("place", place(asked, bands));
        parts.put("inside", inside(asked, bands));
        parts.put("width-counts", asked.isEmpty() ? "–" : width(asked.get(0)::quantile));
        parts.put("width-study", width(bands.map(StudyBands::statusQuo)));
        parts.put("width-unlimited", width(bands.map(StudyBands::unlimited)));
        return filled(parts);
    }

    private static String filled(Map<String, String> parts) throws IOException {
        try (var in = EvidenceDocument.class.getResourceAsStream("evidence.md")) {
            var template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(template).replaceAll(match -> Matcher.quoteReplacement(part(parts, match.group(1))));
        }
    }

    private static String part(Map<String, String> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("evidence.md asks for " + name + ", there are " + parts.keySet());
        }
        return part;
    }

    private String leftOut() {
        var reasons = new ArrayList<String>();
        for (var reason : LeftOut.values()) {
            int rows = run.evidence().leftOut().getOrDefault(reason, 0);
            if (rows > 0) {
                reasons.add(rows + " " + name(reason));
            }
        }
        return reasons.isEmpty() ? "none" : String.join(", ", reasons);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String aims(Track main) {
        var rows = new ArrayList<List<String>>();
        for (double level : List.of(0.9, 0.5)) {
            var coverage = main.calibration().coverage().get(level);
            rows.add(List.of(
                    EN.percent(level, 0) + " lies in the interval of the coverage of " + EN.percent(level, 0) + " intervals",
                    percent(coverage),
                    coverage.contains(level) ? "reached" : "**missed**"));
        }
        main.against().forEach((other, against) -> {
            double aim = other.equals("last-rate") ? 0.9 : 1;
            rows.add(List.of(
                    "relative WIS (log scale) against " + other + " below " + EN.decimal(aim, 1),
                    ratio(against.logScale()),
                    against.logScale().estimate() < aim ? "reached" : "**missed**"));
        });
        return table(List.of("aim, region-blocked", "found (95 % interval)", ""), rows);
    }

    private String scores(Setting setting) {
        var rows = new ArrayList<List<String>>();
        for (var track : run.tracks().get(setting)) {
            rows.add(List.of(
                    track.model(),
                    ratio(track.scores().logWis()),
                    EN.decimal(track.scores().logParts().dispersion(), 3),
                    EN.decimal(track.scores().logParts().overprediction(), 3),
                    EN.decimal(track.scores().logParts().underprediction(), 3),
                    ratio(track.scores().shareWis()),
                    ratio(track.scores().logCrps()),
                    EN.decimal(track.scores().logScore(), 2) + " (" + track.scores().logScoreCases() + ")"));
        }
        var header = List.of(
                "model", "WIS, log scale", "dispersion", "over", "under", "WIS, points of share", "CRPS, log scale", "log score (cases)");
        return table(header, rows);
    }

    private String coverage(Setting setting) {
        var header = new ArrayList<>(List.of("model"));
        Track.INTERVALS.forEach(level -> header.add(EN.percent(level, 0)));
        header.add("90 %, regions equal");
        var rows = new ArrayList<List<String>>();
        for (var track : run.tracks().get(setting)) {
            var row = new ArrayList<>(List.of(track.model()));
            track.calibration().coverage().values().forEach(interval -> row.add(percent(interval)));
            row.add(percent(track.calibration().equalCoverage().get(0.9)));
            rows.add(row);
        }
        return table(header, rows);
    }

    /** Coverage by the number of figures of the region that were known. */
    private String coverageByKnown() {
        var rows = new ArrayList<List<String>>();
        rows.add(known("1", known -> known == 1));
        rows.add(known("2 or more", known -> known > 1));
        rows.removeIf(List::isEmpty);
        return table(List.of("figures known", "cases", "regions", "50 %", "90 %", "90 %, regions equal"), rows);
    }

    private List<String> known(String figures, IntPredicate which) {
        var answers = answers().stream().filter(answer -> which.test(answer.question().known().size())).toList();
        if (answers.isEmpty()) {
            return List.of();
        }
        var cases = answers.stream().collect(Collectors.groupingBy(Scored::region, Collectors.counting()));
        return List.of(
                figures,
                EN.count(answers.size()),
                EN.count(cases.size()),
                percent(inside(answers, 0.5, answer -> 1)),
                percent(inside(answers, 0.9, answer -> 1)),
                percent(inside(answers, 0.9, answer -> 1.0 / cases.get(answer.region()))));
    }

    private List<Scored> ofRegionsWithOneCase() {
        return answers().stream().collect(Collectors.groupingBy(Scored::region)).values().stream().filter(of -> of.size() == 1).flatMap(List::stream).toList();
    }

    private Interval inside(List<Scored> answers, double probability, ToDoubleFunction<Scored> weight) {
        return run.bootstrap().ratio(answers, Scored::region, answer -> answer.isInside(probability) ? weight.applyAsDouble(answer) : 0, weight);
    }

    /** Of the tested forecaster in the main setting. */
    private List<Scored> answers() {
        return run.results().get(Setting.REGION_BLOCKED).answers().get(run.track(Setting.REGION_BLOCKED).model());
    }

    private String relative() {
        var rows = new ArrayList<List<String>>();
        for (var setting : Setting.values()) {
            run.track(setting).against().forEach((other, against) ->
                    rows.add(List.of(name(setting), other, ratio(against.logScale()), ratio(against.shareScale()))));
        }
        return table(List.of("setting", "against", "log scale", "share scale"), rows);
    }

    private static String reliability(Track track) {
        var rows = track.calibration().reliability().stream()
                .map(bin -> List.of(
                        EN.percent(bin.from(), 0) + " – " + EN.percent(bin.to(), 0),
                        EN.count(bin.statements()),
                        EN.percent(bin.meanGiven(), 0),
                        percent(bin.happened())))
                .toList();
        return table(List.of("probability given", "statements", "mean given", "came true (95 % interval)"), rows);
    }

    /** Answers outside their 95 % interval. */
    private String misses() {
        var rows = answers().stream()
                .filter(answer -> !answer.isInside(0.95))
                .map(EvidenceDocument::miss)
                .toList();
        return table(List.of("region", "known on", "last", "target", "95 % interval", "observed"), rows);
    }

    private static List<String> miss(Scored answer) {
        var question = answer.question();
        return List.of(
                answer.region(),
                question.origin().toString(),
                value(question.last().value(), question.unit()) + " (" + question.known().size() + (question.known().size() == 1 ? " figure" : " figures") + ")",
                question.target().asOf().toString(),
                value(answer.quantile(0.025), question.unit()) + " – " + value(answer.quantile(0.975), question.unit()),
                value(question.target().value(), question.unit()));
    }

    private static String value(double value, Unit unit) {
        return unit == Unit.COUNT ? EN.count(value) : EN.decimal(value, 1) + " %";
    }

    /** What all regions teach, and what was known of it when a place was asked about. */
    private String learned(List<Ask> asked) {
        var header = new ArrayList<>(List.of("parameter", "prior: median (90 %)", "learned: median (90 %)"));
        var strict = asked.stream().filter(answer -> answer.setting() == Setting.STRICT).findFirst();
        strict.ifPresent(answer -> header.add("from what was public on " + answer.question().origin()));
        var known = strict.map(run::learned).orElse(List.of());
        var rows = new ArrayList<List<String>>();
        var all = run.learned();
        for (int i = 0; i < all.size(); i++) {
            var parameter = all.get(i);
            var row = new ArrayList<>(List.of(parameter.name(), triple(parameter.prior().toArray()), triple(parameter.learned().toArray())));
            if (!known.isEmpty()) {
                row.add(triple(known.get(i).learned().toArray()));
            }
            rows.add(row);
        }
        return table(header, rows);
    }

    private static String triple(double[] quantiles) {
        int digits = quantiles[1] >= 20 ? 0 : 2;
        return EN.decimal(quantiles[1], digits) + " (" + EN.decimal(quantiles[0], digits) + " – " + EN.decimal(quantiles[2], digits) + ")";
    }

    private static String place(List<Ask> asked, Optional<StudyBands> bands) {
        var rows = new ArrayList<List<String>>();
        asked.forEach(answer -> rows.add(row("backtested model, " + name(answer.setting()), answer::quantile)));
        bands.ifPresent(of -> rows.add(row("simulated status quo of the study", of.statusQuo()::last)));
        bands.ifPresent(of -> rows.add(row("the same, with as many officers as demand asks for", of.unlimited()::last)));
        return table(List.of("forecast", "median", "50 %", "90 %"), rows);
    }

    private static List<String> row(String forecast, DoubleUnaryOperator quantile) {
        return List.of(
                forecast,
                about(quantile.applyAsDouble(0.5)),
                about(quantile.applyAsDouble(0.25)) + " – " + about(quantile.applyAsDouble(0.75)),
                about(quantile.applyAsDouble(0.05)) + " – " + about(quantile.applyAsDouble(0.95)));
    }

    private static String width(Optional<Bands> bands) {
        return bands.map(of -> width(of::last)).orElse("–");
    }

    /** Of the 90 % band: its upper end over its lower. */
    private static String width(DoubleUnaryOperator quantile) {
        return EN.decimal(quantile.applyAsDouble(0.95) / quantile.applyAsDouble(0.05), 2);
    }

    /** The probability that the first answer gives to the 90 % band of the study. */
    private static String inside(List<Ask> asked, Optional<StudyBands> bands) {
        if (asked.isEmpty() || bands.isEmpty()) {
            return "–";
        }
        var answer = asked.get(0);
        var band = bands.get().statusQuo();
        return EN.percent(below(answer, band.last(0.95)) - below(answer, band.last(0.05)), 0);
    }

    /** Linear between the quantiles; 0 or 1 beyond them. */
    private static double below(Ask answer, double count) {
        var quantiles = answer.quantiles();
        for (int i = 1; i < quantiles.size(); i++) {
            if (count >= quantiles.get(i - 1) && count < quantiles.get(i)) {
                double part = (count - quantiles.get(i - 1)) / (quantiles.get(i) - quantiles.get(i - 1));
                return Scored.LEVELS.get(i - 1) + part * (Scored.LEVELS.get(i) - Scored.LEVELS.get(i - 1));
            }
        }
        return count < quantiles.get(0) ? 0 : 1;
    }

    private static String about(double persons) {
        return EN.about(persons);
    }

    private static String percent(Interval interval) {
        return EN.percent(interval.estimate(), 0) + " (" + EN.percent(interval.low(), 0) + " – " + EN.percent(interval.high(), 0) + ")";
    }

    private static String ratio(Interval interval) {
        return EN.decimal(interval.estimate(), 2) + " (" + EN.decimal(interval.low(), 2) + " – " + EN.decimal(interval.high(), 2) + ")";
    }

    private static String table(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder(line(header)).append(line(header.stream().map(title -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().stripTrailing();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
