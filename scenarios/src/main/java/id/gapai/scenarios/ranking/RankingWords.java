package id.gapai.scenarios.ranking;

import static id.gapai.scenarios.ranking.RankingAnswer.PHRASES;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Numbers of a ranking in the words of its objective. */
record RankingWords(Study study, Findings findings) {
    private static final MathContext DIGITS = new MathContext(6);
    private static final double MILLION = 1_000_000;
    private static final double THOUSAND = 1_000;

    /** Below this, costs are told in thousands. */
    private static final double FEW_MILLIONS = 20;

    Text target() {
        return TargetText.words(study.scenario(study.reference()).targets().get(0));
    }

    Text end() {
        return Phrases.said(l -> l.date(study.end()));
    }

    boolean isShare() {
        return findings.objective().isShare();
    }

    /** The phrase of a key for the objective. */
    Text say(String key, Text... arguments) {
        return PHRASES.say(key + "." + findings.objective().code(), arguments);
    }

    Text mean(Estimate mean) {
        return Phrases.said(l -> isShare() ? l.probability(mean) : l.about(mean.value()));
    }

    Text interval(Estimate mean) {
        return Phrases.said(l -> isShare() ? l.interval(mean) : l.about(mean.low()) + " – " + l.about(mean.high()));
    }

    /** A difference that does not matter: "0.5 percentage points", "500 active residents". */
    Text zone() {
        double zone = findings.zone();
        return say("zone", Phrases.said(l -> isShare() ? points(zone, l) : l.about(zone)));
    }

    /** As many decimals as were asked for. */
    private static String points(double zone, Language l) {
        var points = BigDecimal.valueOf(100 * zone).round(DIGITS).stripTrailingZeros();
        return l.decimal(points.doubleValue(), Math.max(0, points.scale()));
    }

    static Text quoted(Text title) {
        return new Text("“" + title.en() + "”", "“" + title.id() + "”");
    }

    static Text list(List<Ranked> strategies) {
        return titles(strategies.stream().map(Ranked::title).toList());
    }

    static Text titles(List<Text> titles) {
        return PHRASES.list(titles.stream().map(RankingWords::quoted).toList());
    }

    /** The title in a table: what cannot be chosen is marked. */
    static Text marked(Ranked strategy) {
        var title = strategy.title();
        return strategy.chances().isEmpty() ? new Text(title.en() + " *", title.id() + " *") : title;
    }

    /** What costs are divided by where they are told. */
    double unit() {
        double most = findings.ranked().stream().flatMap(strategy -> strategy.cost().stream()).mapToDouble(cost -> Math.abs(cost.added())).max().orElse(0);
        return most < FEW_MILLIONS * MILLION ? THOUSAND : MILLION;
    }

    Text unitName() {
        return PHRASES.say(unit() == MILLION ? "million" : "thousand");
    }

    /** "2,154 million". */
    Text rupiah(double amount) {
        var number = Phrases.count(amount / unit());
        return new Text(number.en() + " " + unitName().en(), number.id() + " " + unitName().id());
    }
}
