package id.gapai.scenarios.review;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.spec.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What a channel asks for and cannot get: days, officers, people. */
record ChannelReview(Scenario scenario, Channel channel, Horizon horizon) {
    List<Finding> findings() {
        if (horizon.days(this::works).isEmpty()) {
            return List.of(Finding.of(keys(), "channel.closed", channel.desk().calendar().name(), horizon));
        }
        var findings = new ArrayList<>(steps());
        channel.desk().active().stream()
                .filter(span -> !horizon.meets(span))
                .forEach(span -> findings.add(Finding.of(keys("active"), "span.outside", StepReview.text(span), horizon)));
        officers().ifPresent(findings::add);
        if (channel instanceof Channel.Visit visit) {
            findings.addAll(new SessionReview(visit, this::works, horizon).findings());
            crowd(visit).ifPresent(findings::add);
        }
        return findings;
    }

    private List<Finding> steps() {
        var desk = channel.desk();
        var findings = new ArrayList<Finding>();
        desk.officers().ifPresent(officers -> findings.addAll(StepReview.of(keys("officers"), officers, horizon)));
        findings.addAll(StepReview.of(keys("hours"), desk.hours(), horizon));
        findings.addAll(StepReview.of(keys("acceptanceOdds"), desk.acceptanceOdds(), horizon));
        if (channel instanceof Channel.Hazard hazard) {
            findings.addAll(StepReview.of(keys("level"), hazard.level(), horizon));
        }
        return findings;
    }

    /** The day with the least officers for what is asked: none asked for although it works, none rostered, or too few. */
    private Optional<Finding> officers() {
        if (channel.desk().officers().isEmpty()) {
            return Optional.empty();
        }
        var roster = new Roster(scenario.staff());
        var unasked = horizon.days(day -> works(day) && load(day) > 0 && asked(day) == 0);
        if (!unasked.isEmpty()) {
            return Optional.of(Finding.of(keys("officers"), "officers.unasked", days(unasked)));
        }
        var idle = horizon.days(day -> works(day) && load(day) > 0 && roster.most(day) == 0);
        if (!idle.isEmpty()) {
            return Optional.of(Finding.of(keys("officers"), "officers.none", days(idle)));
        }
        var lacking = horizon.days(day -> works(day) && load(day) > 0 && asked(day) > roster.most(day));
        return worst(lacking, day -> asked(day) - roster.most(day)).map(day -> Finding.of(
                keys("officers"), "officers.tooMany", number(asked(day)), day, number(roster.most(day)), lacking.size()));
    }

    /** More events than officers, or more visitors than holders. */
    private Optional<Finding> crowd(Channel.Visit visit) {
        double holders = scenario.registry().holders().mean();
        var crowded = horizon.days(day -> works(day) && load(day) * visit.attendance().mean() > holders);
        if (!crowded.isEmpty()) {
            return worst(crowded, this::load).map(day -> Finding.of(
                    keys("sessions"), "sessions.crowd", number(load(day)), day, number(Math.rint(load(day) * visit.attendance().mean())), number(holders)));
        }
        var scattered = horizon.days(day -> works(day) && channel.desk().officers().isPresent() && asked(day) > 0 && load(day) > asked(day));
        return worst(scattered, this::load).map(day ->
                Finding.of(keys("sessions"), "sessions.scattered", number(load(day)), day, number(asked(day))));
    }

    private static Optional<LocalDate> worst(List<LocalDate> days, ToDoubleFunction<LocalDate> excess) {
        return days.stream().max(Comparator.comparingDouble(excess).thenComparing(Comparator.reverseOrder()));
    }

    private boolean works(LocalDate day) {
        return channel.desk().hours(day) > 0
                && scenario.disruptions().stream().noneMatch(span -> span.contains(day));
    }

    private double asked(LocalDate day) {
        return channel.desk().officers().orElseThrow().at(day);
    }

    /** Events of a day, the level of a hazard, 1 for a recording; 0 means that no officer is needed. */
    private double load(LocalDate day) {
        if (channel instanceof Channel.Visit visit) {
            return visit.sessions().stream().mapToDouble(rule -> rule.sessions(day)).sum();
        }
        return channel instanceof Channel.Hazard hazard ? hazard.level().at(day) : 1;
    }

    private List<String> keys(String... more) {
        var keys = new ArrayList<>(List.of("channels", channel.desk().name()));
        keys.addAll(List.of(more));
        return keys;
    }

    private static String days(List<LocalDate> days) {
        return days.size() == 1 ? days.get(0).toString() : days.get(0) + " … (" + days.size() + ")";
    }

    private static String number(double value) {
        return Quantity.plain(Math.rint(100 * value) / 100);
    }
}
