package id.gapai.scenarios.ranking;

import static id.gapai.scenarios.ranking.RankingAnswer.PHRASES;
import static id.gapai.scenarios.ranking.RankingAnswer.joined;
import static id.gapai.scenarios.ranking.RankingWords.quoted;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.scenarios.ranking.Findings.Verdict;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.ranking.Frontier.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer of a ranking in a few sentences: who is best, how clear that is, what it costs, and who is worth the cost. */
record RankingSentence(Study study, Findings findings, RankingWords words) {
    Text text() {
        var choice = findings.isNowhereReached()
                ? PHRASES.say("sentence.nowhere", Phrases.count(findings.first()), words.target())
                : joined(lead(), clearness());
        return findings.hasCosts() ? joined(choice, joined(cost(), frontier())) : choice;
    }

    private Text lead() {
        var best = findings.best();
        var next = findings.ranked().get(1);
        return words.say(
                "sentence.best", quoted(best.title()), words.target(), words.mean(best.mean()), words.interval(best.mean()), quoted(next.title()), words.mean(next.mean()), words.end());
    }

    private Text clearness() {
        var good = findings.of(Verdict.AS_GOOD);
        var open = findings.of(Verdict.OPEN);
        var isProved = findings.best().chances().orElseThrow().lead().low() >= -findings.zone();
        if (good.isEmpty() && open.isEmpty()) {
            return PHRASES.say("sentence.clear");
        }
        var text = good.isEmpty() ? Text.same("") : PHRASES.say("sentence.good", RankingWords.list(good), words.zone());
        text = joined(text, cheaper(good));
        return open.isEmpty() && isProved ? text : joined(text, PHRASES.say("sentence.open", RankingWords.list(open.isEmpty() ? good : open), words.zone()));
    }

    /** Of the best and those as good the one that costs least, if it is not the best one itself. */
    private Text cheaper(List<Ranked> good) {
        if (good.isEmpty() || !findings.hasCosts()) {
            return Text.same("");
        }
        var least = Stream.concat(Stream.of(findings.best()), good.stream()).min(Comparator.comparingDouble(s -> s.cost().orElseThrow().added())).orElseThrow();
        return least == findings.best() ? Text.same("") : PHRASES.say("sentence.cheaper", quoted(least.title()));
    }

    private Text cost() {
        var best = findings.best();
        var cost = best.cost().orElseThrow();
        var reference = quoted(study.scenario(study.reference()).title());
        if (findings.isNowhereReached() || best.name().equals(study.reference())) {
            return Text.same("");
        }
        return cost.ratio().isEmpty()
                ? PHRASES.say("sentence.noRatio", reference)
                : PHRASES.say("sentence.cost", reference, words.rupiah(cost.added()), about(cost.ratio().get().value()), range(cost.byPrices()));
    }

    private static Text range(Optional<Estimate> range) {
        return Phrases.said(l -> l.about(range.orElseThrow().low()) + " – " + l.about(range.orElseThrow().high()));
    }

    private static Text about(double rupiah) {
        return Phrases.about(rupiah);
    }

    private Text frontier() {
        var text = PHRASES.say("sentence.frontier", RankingWords.list(of(Status.ON_FRONTIER, Status.EQUAL)));
        return joined(text, joined(named("sentence.dominated", Status.DOMINATED), named("sentence.extended", Status.DOMINATED_BY_EXTENSION)));
    }

    private Text named(String key, Status status) {
        return of(status).isEmpty() ? Text.same("") : PHRASES.say(key, RankingWords.list(of(status)));
    }

    /** From the cheapest. */
    private List<Ranked> of(Status... some) {
        return findings.ranked().stream()
                .filter(s -> s.cost().flatMap(Cost::place).filter(place -> List.of(some).contains(place.status())).isPresent())
                .sorted(Comparator.comparingDouble(s -> s.cost().orElseThrow().added()))
                .toList();
    }
}
