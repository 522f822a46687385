package id.gapai.scenarios.plan;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Money;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.allocation.Evaluation;
import id.gapai.simulation.allocation.Objective;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What one more officer, one more event a week of each channel, or a million rupiah more would bring: paired differences between the plan and plans that lie beyond its
 * constraints by one step. What is chosen among several ways (who an officer goes to, what money is spent on) is chosen on one half
 * of the paths and told of the other, since the best of several differences is too high on the paths on which it was found.
 */
final class Prices {
    private static final Catalogue TEXTS = Catalogue.load(Prices.class, "plan");
    private static final double MILLION = 1e6;

    private final PlanAsked asked;
    private final ProjectedWorld world;
    private final Trials trials;
    private final Ints decision;
    private final PlanFrame frame;
    private final PlanFrame beyond;
    private final PlanSpace space;
    private final Optional<UnitCosts> costs;

    Prices(Study study, PlanFrame frame, PlanAsked asked, ProjectedWorld world, Trials trials, Ints decision) throws InvalidInput {
        this.asked = asked;
        this.world = world;
        this.trials = trials;
        this.decision = decision;
        this.frame = frame;
        costs = study.costs();
        beyond = PlanFrame.of(study, frame.strategy(), beyond(frame.constraints()));
        space = PlanSpace.byMonth(beyond, costs);
    }

    /** One officer and one event a day more, and costs do not matter. */
    private static Constraints beyond(Constraints constraints) {
        Map<String, Integer> events = new LinkedHashMap<>();
        constraints.eventsPerDay().forEach((name, most) -> events.put(name, most + 1));
        return new Constraints(
                constraints.from(), constraints.officers() + 1, OptionalDouble.empty(), constraints.atCounter(), constraints.offDayShare(), events, constraints.frozen());
    }

    /** About how many plans are simulated beside the one that was found. */
    static int options(PlanSpace space) {
        return space.officers().length + 20;
    }

    /**
     * A plan beyond the constraints.
     *
     * @param what  one more of which is told
     * @param units how many more of it
     * @param slot  of the events, if they are what is more
     */
    private record Option(Kind kind, OptionalInt slot, Text step, Ints plan, double units) {}

    private enum Kind {
        EVENT,
        OFFICER
    }

    /** @param first the first path that nothing has used */
    List<Price> measured(int first) throws InterruptedException, IOException {
        var options = new ArrayList<Option>();
        IntStream.range(0, beyond.slots().size()).forEach(s -> event(s).ifPresent(options::add));
        options.addAll(officers());
        if (options.isEmpty()) {
            return List.of();
        }
        int half = Math.max(1, asked.effort().fresh() / 2);
        var chosen = run(options, new PathRange(first, half));
        var told = run(options, new PathRange(first + half, half));
        var prices = new ArrayList<Price>();
        best(options, chosen, Kind.OFFICER).ifPresent(k -> prices.add(price(options.get(k), TEXTS.text("price.officer"), told, k)));
        IntStream.range(0, options.size())
                .filter(k -> options.get(k).kind() == Kind.EVENT)
                .forEach(k -> prices.add(price(options.get(k), eventTitle(options.get(k)), told, k)));
        million(options, chosen, told).ifPresent(prices::add);
        return prices;
    }

    private Text eventTitle(Option option) {
        var slot = beyond.slots().get(option.slot().orElseThrow());
        return TEXTS.text(slot.isOff() ? "price.event.off" : "price.event", slot.channel().desk().title());
    }

    private Optional<Option> event(int s) {
        int[] places = space.events(s);
        return space.more(decision, places).map(more -> {
            double units = weekly(s, more) - weekly(s, decision);
            return new Option(Kind.EVENT, OptionalInt.of(s), TEXTS.text(units == 1 ? "price.step.event" : "price.step.events", Texts.decimal(units)), more, units);
        });
    }

    /** Events a week, on average over the months in which the slot works. */
    private double weekly(int s, Ints x) {
        var slot = beyond.slots().get(s);
        return IntStream.of(space.events(s)).map(i -> slot.aWeek(x.get(i))).average().orElse(0);
    }

    /** One more officer in all months, and what he may do: sit at a desk, go out with a team, or make an event more possible. */
    private List<Option> officers() {
        var hired = space.more(decision, space.added());
        if (hired.isEmpty() || !space.isAllowed(hired.get())) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        for (int i : space.officers()) {
            space.more(hired.get(), i).filter(space::isAllowed).ifPresent(x -> options.add(officer(officerStep(i), x)));
        }
        for (int s = 0; s < beyond.slots().size(); s++) {
            var title = beyond.slots().get(s).channel().desk().title();
            space.more(hired.get(), space.events(s)).filter(space::isAllowed).ifPresent(x -> options.add(officer(TEXTS.text("price.step.more", title), x)));
        }
        return options;
    }

    /** In the order of {@link PlanSpace#officers}. */
    private Text officerStep(int place) {
        int teams = beyond.teams().size();
        return place < teams
                ? TEXTS.text("price.step.team", Roles.desk(beyond.all(), beyond.teams().get(place)).orElseThrow().title())
                : TEXTS.text("price.step.desk", beyond.desks().get(place - teams).title());
    }

    private Option officer(Text where, Ints plan) {
        return new Option(Kind.OFFICER, OptionalInt.empty(), where, plan, 1);
    }

    /** The plan that was found first. */
    private List<Outcome> run(List<Option> options, PathRange paths) throws InterruptedException, IOException {
        var scenarios = new ArrayList<>(List.of(beyond.scenario(space.plan(decision))));
        options.forEach(option -> scenarios.add(beyond.scenario(space.plan(option.plan()))));
        return PlanPayoffs.outcomes(trials, scenarios.stream().map(world::compile).toList(), paths);
    }

    private Optional<Integer> best(List<Option> options, List<Outcome> outcomes, Kind kind) {
        return IntStream.range(0, options.size())
                .filter(k -> options.get(k).kind() == kind)
                .boxed()
                .max((a, b) -> Double.compare(gain(outcomes, a), gain(outcomes, b)));
    }

    private double gain(List<Outcome> outcomes, int k) {
        return PlanPayoffs.mean(merits(outcomes.get(k + 1))) - PlanPayoffs.mean(merits(outcomes.get(0)));
    }

    private Doubles merits(Outcome outcome) {
        return asked.objective().merits(payoff(outcome));
    }

    private Doubles payoff(Outcome outcome) {
        return PlanPayoffs.payoff(outcome, asked.objective(), asked.target());
    }

    private Price price(Option option, Text what, List<Outcome> outcomes, int k) {
        return new Price(what, option.step(), value(outcomes, k, option.units()), active(outcomes, k, option.units()), cost(option, option.units()));
    }

    private Estimate value(List<Outcome> outcomes, int k, double units) {
        return scaled(Evaluation.difference(asked.objective(), payoff(outcomes.get(k + 1)), payoff(outcomes.get(0))), units);
    }

    private static Estimate active(List<Outcome> outcomes, int k, double units) {
        return scaled(Evaluation.difference(Objective.EXPECTED, PlanPayoffs.active(outcomes.get(k + 1)), PlanPayoffs.active(outcomes.get(0))), units);
    }

    private static Estimate scaled(Estimate estimate, double units) {
        return new Estimate(estimate.value() / units, estimate.low() / units, estimate.high() / units);
    }

    private OptionalDouble cost(Option option, double units) {
        return costs.isPresent() ? OptionalDouble.of((space.cost(option.plan()) - space.cost(decision)) / units) : OptionalDouble.empty();
    }

    /** A million spent on what brings most for it, as far as there are officers for it and no limit is in the way. */
    private Optional<Price> million(List<Option> options, List<Outcome> chosen, List<Outcome> told) {
        if (frame.constraints().budget().isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, options.size())
                .filter(k -> isWithin(options.get(k)))
                .boxed()
                .max((a, b) -> Double.compare(gain(chosen, a) / cost(options.get(a), 1).getAsDouble(), gain(chosen, b) / cost(options.get(b), 1).getAsDouble()))
                .map(k -> million(options.get(k), told, k));
    }

    private Price million(Option option, List<Outcome> told, int k) {
        double millions = cost(option, MILLION).getAsDouble();
        var step = option.kind() == Kind.EVENT ? eventTitle(option) : TEXTS.text("price.officer");
        return new Price(
                TEXTS.text("price.million"),
                TEXTS.text("price.step.million", step, option.step(), Money.inMillions(millions * MILLION)),
                value(told, k, millions),
                active(told, k, millions),
                OptionalDouble.of(MILLION));
    }

    /** Whether all constraints but the budget are kept. */
    private boolean isWithin(Option option) {
        return cost(option, 1).getAsDouble() > 0 && PlanSpace.byMonth(frame, costs).isWithin(space.plan(option.plan()));
    }
}
