package id.gapai.scenarios.plan;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Money;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.scenarios.plan.PlanFound.Entry;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.allocation.Evaluation;
import id.gapai.simulation.allocation.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was asked, and the answer in a few sentences. */
record PlanSentence(Catalogue texts, Study study, PlanAsked asked, PlanFound found) {
    private String objective() {
        return asked.objective().name().toLowerCase(Locale.ROOT);
    }

    private Text target() {
        return TargetText.words(asked.target());
    }

    Text question() {
        var constraints = found.frame().constraints();
        var what = texts.text("question." + objective(), target(), Texts.date(study.end()));
        var budget = constraints.budget().isPresent() ? texts.text("question.budget", Money.inMillions(constraints.budget().getAsDouble())) : Text.same("");
        var officers = constraints.officers() == 0 ? texts.text("question.officers.none") : texts.text("question.officers", Texts.count(constraints.officers()));
        return texts.text("question.constraints", what, officers, Texts.count(constraints.atCounter()), budget);
    }

    Text answer() {
        var sentences = new ArrayList<Text>();
        if (found.plan().isPresent()) {
            sentences.add(texts.text("sentence.plan", measure(found.answer())));
            sentences.add(found.bestShipped().map(this::better).orElseGet(() -> texts.text("sentence.alone")));
        } else {
            sentences.add(texts.text("sentence.shipped", found.answer().title(), measure(found.answer())));
        }
        if (asked.objective() == Objective.PROBABILITY && found.entries().stream().allMatch(entry -> entry.outcome().reached(asked.target()) == 0)) {
            sentences.add(texts.text("sentence.none"));
        }
        cost().ifPresent(sentences::add);
        return joined(sentences);
    }

    static Text joined(List<Text> sentences) {
        return both(l -> sentences.stream().map(l::pick).collect(Collectors.joining(" ")));
    }

    private Estimate value(Entry entry) {
        return Evaluation.value(asked.objective(), PlanPayoffs.payoff(entry.outcome(), asked.objective(), asked.target()));
    }

    private Text measure(Entry entry) {
        var value = value(entry);
        return texts.text("measure." + objective(), target(), asked.objective() == Objective.PROBABILITY ? both(l -> l.probability(value)) : Texts.about(value.value()));
    }

    private Text better(Entry shipped) {
        var by = new PlanTables(texts, study, asked, found).difference(shipped);
        return texts.text(
                by.low() > 0 ? "sentence.better" : "sentence.better.unsure",
                shipped.title(),
                measure(shipped),
                asked.objective() == Objective.PROBABILITY ? texts.text("points", points(by.value())) : texts.text("residents", Texts.about(by.value())),
                amount(by.low()),
                amount(by.high()));
    }

    private Text amount(double difference) {
        return asked.objective() == Objective.PROBABILITY ? points(difference) : Texts.about(difference);
    }

    private static Text points(double share) {
        return both(l -> l.decimal(100 * share, 1));
    }

    private Optional<Text> cost() {
        return study.costs().map(costs -> {
            var cost = Money.inMillions(costs.expected(PlannedWork.of(found.answer().scenario())));
            var budget = found.frame().constraints().budget();
            return budget.isPresent() ? texts.text("sentence.cost.budget", cost, Money.inMillions(budget.getAsDouble())) : texts.text("sentence.cost", cost);
        });
    }
}
