package id.gapai.scenarios.goal;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.simulation.goal.Finalist;
import id.gapai.simulation.goal.Finalist.Verdict;
import id.gapai.simulation.goal.GoalAnswer;
import id.gapai.simulation.goal.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer in a few sentences. */
record GoalSentence(Catalogue texts, GoalQuestion question, GoalAnswer found) {
    /** The sentences in their order, as one text. */
    Text text() {
        var sentences = Stream.of(List.of(main()), shape(), waiting()).flatMap(List::stream).toList();
        return both(l -> sentences.stream().map(l::pick).collect(Collectors.joining(" ")));
    }

    private Text target() {
        return TargetText.words(question.target());
    }

    private Text wanted() {
        return both(l -> l.percent(question.asked().probability()));
    }

    private Text confidence() {
        return both(l -> l.percent(question.asked().confidence()));
    }

    static Text share(Finalist finalist) {
        return both(l -> l.probability(new Estimate(finalist.share(), finalist.low(), finalist.high())));
    }

    private Text phrase(int setting) {
        return question.lever().phrase(setting);
    }

    private Text main() {
        if (found.shape() == Shape.NOTHING) {
            return texts.text("nothing", both(l -> l.count(found.tried().get(0).paths())), target(), share(found.highest()));
        }
        return found.reached().map(this::reached).orElseGet(this::notReached);
    }

    private Text reached(Finalist reached) {
        if (reached.setting() == 0) {
            return texts.text("already", target(), wanted(), phrase(0), share(reached), confidence());
        }
        var missed = found.missed();
        if (missed.isEmpty()) {
            return texts.text("reached.open", target(), wanted(), phrase(reached.setting()), share(reached), confidence());
        }
        boolean isNext = missed.get().setting() == reached.setting() - 1;
        return texts.text(
                isNext ? "reached" : "reached.gap",
                target(),
                wanted(),
                phrase(reached.setting()),
                share(reached),
                question.lever().label(missed.get().setting()),
                share(missed.get()),
                confidence(),
                both(l -> l.count(question.asked().proof())));
    }

    private Text notReached() {
        var highest = found.highest();
        var key = highest.verdict() == Verdict.OPEN ? "undecided" : "unreachable";
        return texts.text(
                key,
                target(),
                wanted(),
                question.lever().label(question.lever().most()),
                share(highest),
                phrase(highest.setting()),
                confidence(),
                question.lever().title());
    }

    private List<Text> shape() {
        var sentences = new ArrayList<Text>();
        if (found.shape() == Shape.FALLING_AGAIN) {
            sentences.add(texts.text("falling", question.lever().label(found.best())));
        }
        if (found.shape() == Shape.NO_TREND) {
            sentences.add(texts.text("noTrend", both(l -> l.count(found.tried().get(0).paths()))));
        }
        boolean isSaturated = found.shape() == Shape.RISING && found.reached().isEmpty() && found.best() < question.lever().most();
        if (isSaturated && !question.isOfDates()) {
            sentences.add(texts.text("saturated", question.lever().label(found.best()), both(l -> l.count(found.tried().get(0).paths()))));
        }
        return sentences;
    }

    /** What waiting costs, from the last date on that is as good as the first. */
    private List<Text> waiting() {
        if (!question.isOfDates() || found.shape() == Shape.NOTHING) {
            return List.of();
        }
        int weeks = Math.min(8, found.best() - 1);
        if (weeks < 1) {
            return List.of();
        }
        var early = found.tried().get(found.best());
        var late = found.tried().get(found.best() - weeks);
        double lost = (early.meanActive() - late.meanActive()) / weeks;
        double points = 100 * (early.probability().value() - late.probability().value()) / weeks;
        return List.of(texts.text(
                "waiting",
                question.lever().label(early.setting()),
                question.lever().label(late.setting()),
                both(l -> l.about(lost)),
                both(l -> l.decimal(points, 1))));
    }
}
