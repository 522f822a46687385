package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.UnitCosts;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Whether a strategy keeps to the constraints, counted day by day from its calendar; and where it does not, which it breaks, when, and by how much.
 *
 * @param reference as which frozen channels, and all before the first day of the plan, must be
 */
record PlanCheck(Constraints constraints, Optional<UnitCosts> costs, Scenario reference) {
    private static final Catalogue TEXTS = Catalogue.load(PlanCheck.class, "plan");

    /** One sentence for each constraint that is broken, at its worst. Where rules react, also while they do. */
    List<Text> breaches(Scenario scenario) {
        var plain = broken(scenario);
        var reacting = scenario.rules().stream()
                .flatMap(rule -> broken(scenario.during(rule)).stream())
                .filter(breach -> !plain.contains(breach))
                .map(breach -> TEXTS.text("breach.during", breach));
        return Stream.concat(plain.stream(), reacting).distinct().toList();
    }

    private List<Text> broken(Scenario scenario) {
        var days = constraints.from().datesUntil(scenario.end().plusDays(1)).toList();
        var breaches = new ArrayList<Text>();
        worst(days, day -> scenario.staff().added().at(day) - constraints.officers())
                .ifPresent(worst -> breaches.add(TEXTS.text("breach.added", Texts.date(worst.day), Texts.count(scenario.staff().added().at(worst.day)), Texts.count(constraints.officers()))));
        worst(days, day -> isOffice(scenario, day) ? teams(scenario, day) + constraints.atCounter() - Roles.onDuty(scenario, day) : 0)
                .ifPresent(worst -> breaches.add(office(scenario, worst)));
        worst(days, day -> isOffice(scenario, day) ? 0 : teams(scenario, day) - Roles.onDuty(scenario, day))
                .ifPresent(worst -> breaches.add(TEXTS.text(
                        "breach.offDay", Texts.date(worst.day), Texts.count(teams(scenario, worst.day)), Texts.count(Roles.onDuty(scenario, worst.day)), Texts.count(worst.excess))));
        worst(days, day -> isOffice(scenario, day) || teams(scenario, day) == 0 ? 0 : scenario.staff().offDayShare().at(day) - constraints.offDayShare())
                .ifPresent(worst -> breaches.add(TEXTS.text(
                        "breach.share", Texts.percent(scenario.staff().offDayShare().at(worst.day)), Texts.percent(constraints.offDayShare()))));
        constraints.eventsPerDay().forEach((name, most) -> Roles.find(scenario, name).filter(Channel.Visit.class::isInstance).map(Channel.Visit.class::cast)
                .flatMap(visit -> worst(days, day -> PlannedWork.events(scenario, visit, day) - most))
                .ifPresent(worst -> breaches.add(TEXTS.text(
                        "breach.events", Roles.desk(scenario, name).orElseThrow().title(), Texts.date(worst.day), Texts.count(worst.excess + most), Texts.count(most)))));
        breaches.addAll(money(scenario));
        breaches.addAll(frozen(scenario, days));
        return breaches;
    }

    private int teams(Scenario scenario, LocalDate day) {
        return constraints.roles().officers(scenario, day);
    }

    private record Worst(LocalDate day, double excess) {}

    /** The first of the days with the greatest excess above 0. */
    private static Optional<Worst> worst(List<LocalDate> days, ToDoubleFunction<LocalDate> excess) {
        return days.stream()
                .map(day -> new Worst(day, excess.applyAsDouble(day)))
                .filter(worst -> worst.excess > 1e-9)
                .max(Comparator.comparingDouble(Worst::excess).thenComparing(Worst::day, Comparator.reverseOrder()));
    }

    private static boolean isOffice(Scenario scenario, LocalDate day) {
        return scenario.staff().officeDays().isOpen(day);
    }

    private Text office(Scenario scenario, Worst worst) {
        return TEXTS.text(
                "breach.office",
                Texts.date(worst.day),
                Texts.count(teams(scenario, worst.day)),
                Texts.count(constraints.atCounter()),
                Texts.count(Roles.onDuty(scenario, worst.day)),
                Texts.count(worst.excess));
    }

    private List<Text> money(Scenario scenario) {
        if (constraints.budget().isEmpty() || costs.isEmpty()) {
            return List.of();
        }
        double cost = costs.get().expected(PlannedWork.of(scenario));
        double over = cost - constraints.budget().getAsDouble();
        return over > 0.5 ? List.of(TEXTS.text("breach.budget", Money.inMillions(cost), Money.inMillions(constraints.budget().getAsDouble()), Money.inMillions(over))) : List.of();
    }

    private List<Text> frozen(Scenario scenario, List<LocalDate> days) {
        var early = reference.asOf().plusDays(1).datesUntil(constraints.from()).toList();
        var breaches = new ArrayList<Text>();
        constraints.frozen().stream()
                .filter(name -> differs(days, day -> work(scenario, name, day), day -> work(reference, name, day)))
                .sorted()
                .forEach(name -> breaches.add(TEXTS.text("breach.frozen", Roles.desk(reference, name).or(() -> Roles.desk(scenario, name)).orElseThrow().title())));
        if (differs(early, day -> work(scenario, day), day -> work(reference, day))) {
            breaches.add(TEXTS.text("breach.early", Texts.date(constraints.from())));
        }
        return breaches;
    }

    private static boolean differs(List<LocalDate> days, Function<LocalDate, Object> a, Function<LocalDate, Object> b) {
        return days.stream().anyMatch(day -> !Objects.equals(a.apply(day), b.apply(day)));
    }

    /** Events and officers of a channel on a day. */
    private static List<Double> work(Scenario scenario, String name, LocalDate day) {
        return Roles.find(scenario, name).map(channel -> work(scenario, channel, day)).orElse(List.of(0.0, 0.0));
    }

    private static List<Double> work(Scenario scenario, Channel channel, LocalDate day) {
        double events = channel instanceof Channel.Visit visit ? PlannedWork.events(scenario, visit, day) : channel.desk().hours(day) > 0 ? 1 : 0;
        return List.of(events, events > 0 ? channel.desk().officers().map(officers -> officers.at(day)).orElse(0.0) : 0.0);
    }

    private static List<Object> work(Scenario scenario, LocalDate day) {
        var all = new ArrayList<Object>(List.of(scenario.staff().added().at(day)));
        scenario.channels().stream()
                .filter(channel -> work(scenario, channel, day).get(0) > 0)
                .forEach(channel -> all.add(List.of(channel.desk().name(), work(scenario, channel, day))));
        return all;
    }
}
