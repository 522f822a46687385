package id.gapai.scenarios.milestones;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Money;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer in a few sentences: what leaves the probability, where the last count stands, and what to do. */
record MilestonesSentence(Catalogue texts, MilestonesQuestion question, Findings found) {
    private static final int SHOWN = 3;

    /** The sentences in their order, as one text. */
    Text text() {
        var sentences = Stream.of(way(), standing(), remedy()).flatMap(List::stream).toList();
        return both(l -> sentences.stream().map(l::pick).collect(Collectors.joining(" ")));
    }

    private Text wanted() {
        return both(l -> l.percent(question.probability()));
    }

    private Text target() {
        return TargetText.words(question.target());
    }

    static Text probability(Estimate estimate) {
        return both(l -> l.probability(estimate));
    }

    private static Text range(Estimate estimate) {
        return both(l -> Language.isBound(estimate) ? l.probability(estimate) : l.probability(estimate) + " (" + l.interval(estimate) + ")");
    }

    /** Month's ends only; on the target date the target itself is the milestone. */
    private List<Waymark> ends() {
        return found.way().subList(0, found.way().size() - 1);
    }

    private List<Text> way() {
        var within = ends().stream().filter(mark -> mark.milestone().kind() == Kind.WITHIN).toList();
        if (!within.isEmpty()) {
            var shown = within.size() <= SHOWN
                    ? within
                    : List.of(within.get(0), within.get(within.size() / 2), within.get(within.size() - 1));
            var sentences = new ArrayList<Text>();
            sentences.add(texts.text("way", wanted(), target(), list(shown), range(found.chance())));
            if (ends().get(0).milestone().kind() == Kind.ABOVE_ALL) {
                sentences.add(texts.text("way.late", date(within.get(0)), wanted()));
            }
            return sentences;
        }
        if (ends().isEmpty()) {
            return List.of(texts.text("way.short", both(l -> l.date(question.study().end())), target(), range(found.chance())));
        }
        boolean isSafe = ends().stream().allMatch(mark -> mark.milestone().kind() == Kind.BELOW_ALL);
        if (isSafe) {
            return List.of(texts.text("way.safe", wanted(), target(), range(found.chance())));
        }
        var best = ends().stream().max(Comparator.comparingDouble(mark -> mark.atMost().value())).orElseThrow();
        return List.of(texts.text(
                "way.never", wanted(), target(), date(best), probability(best.atMost()), both(l -> l.about(best.milestone().most())), range(found.chance())));
    }

    private static Text date(Waymark mark) {
        return both(l -> l.date(mark.day()));
    }

    private Text list(List<Waymark> marks) {
        var items = marks.stream()
                .map(mark -> texts.text("way.item", both(l -> l.about(mark.count().orElseThrow().value())), date(mark)))
                .toList();
        return both(l -> items.stream().map(l::pick).collect(Collectors.joining(", ")));
    }

    private List<Text> standing() {
        return found.last().map(last -> List.of(standing(last))).orElse(List.of());
    }

    private Text standing(Standing last) {
        var day = both(l -> l.date(last.count().asOf()));
        var count = both(l -> l.count(last.count().count()));
        var left = last.left().map(MilestonesSentence::range);
        if (left.isEmpty()) {
            boolean isLow = last.count().count() < last.mark().milestone().least();
            double end = isLow ? last.mark().milestone().least() : last.mark().milestone().most();
            return texts.text(isLow ? "standing.low" : "standing.high", day, count, both(l -> l.about(end)));
        }
        return last.difference()
                .map(difference -> texts.text(
                        last.isBehind() ? "standing.behind" : "standing.ahead",
                        day,
                        count,
                        both(l -> l.about(Math.abs(difference.value()))),
                        both(l -> l.about(last.mark().count().orElseThrow().value())),
                        left.get()))
                .orElseGet(() -> texts.text(last.isBehind() ? "standing.none" : "standing.safe", day, count, wanted(), left.get()));
    }

    private List<Text> remedy() {
        return found.remedies().map(remedies -> List.of(remedy(remedies))).orElse(List.of());
    }

    private Text remedy(Remedies remedies) {
        if (remedies.unchanged().isEmpty()) {
            return texts.text("remedy.out-of-reach");
        }
        var unchanged = range(remedies.unchanged().get());
        if (remedies.isNeedless()) {
            return texts.text("remedy.needless", unchanged);
        }
        return remedies.cheapest()
                .map(cheapest -> texts.text("remedy", phrase(cheapest), price(cheapest), range(cheapest.probability()), unchanged))
                .orElseGet(() -> remedies.highest()
                        .map(highest -> texts.text(
                                remedies.isClose(highest) ? "remedy.close" : "remedy.none", wanted(), range(highest.probability()), phrase(highest), unchanged))
                        .orElseGet(() -> texts.text("remedy.no-lever", unchanged)));
    }

    private static Text phrase(Remedy remedy) {
        return remedy.lever().phrase(remedy.setting());
    }

    private Text price(Remedy remedy) {
        return remedy.cost().isPresent()
                ? Money.of(remedy.cost().getAsDouble())
                : texts.text("price.days", both(l -> l.about(remedy.officerDays())));
    }
}
