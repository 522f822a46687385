package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.population.PopulationInputs;
import id.gapai.model.text.Text;
import id.gapai.model.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A world and a strategy in it, validated: all that is needed to compile a model.
 *
 * @param asOf        day 0 is the close of this day
 * @param end         the target date, day H
 * @param hindsight   a benchmark that uses facts not known at the as-of date
 * @param checks      known totals that are not inputs
 * @param areas       parts of the place; empty: not divided
 * @param segments    parts of the holders, by age; the one that contains age 17 receives new holders
 * @param disruptions days on which nothing can be activated or recorded
 * @param channels    in order of priority for officers
 * @param posterior   of which some of the distributions above are columns
 * @param rules       what is done when the count is behind; where several change the same thing, the last of those that act has it
 */
public record Scenario(
        String study,
        String strategy,
        Text title,
        Text description,
        boolean hindsight,
        LocalDate asOf,
        LocalDate end,
        List<Target> targets,
        PopulationInputs population,
        Registry registry,
        List<KnownTotal> checks,
        List<Area> areas,
        List<Segment> segments,
        Outage outage,
        Demand demand,
        Distribution persuasionMultiplier,
        Staff staff,
        List<Span> disruptions,
        List<Channel> channels,
        Optional<Posterior> posterior,
        List<Rule> rules) {
    /** Daily probabilities that the central system goes down, and that it comes back. */
    public record Outage(Distribution onset, Distribution recovery) {}

    /**
     * Unexplained swings of demand.
     *
     * @param volatility      standard deviation of the logarithm
     * @param correlationDays memory, days
     */
    public record Demand(Distribution volatility, Distribution correlationDays) {}

    public Scenario {
        targets = List.copyOf(targets);
        checks = List.copyOf(checks);
        areas = List.copyOf(areas);
        segments = List.copyOf(segments);
        disruptions = List.copyOf(disruptions);
        channels = List.copyOf(channels);
        rules = List.copyOf(rules);
    }

    /** Without rules. */
    public Scenario(
            String study,
            String strategy,
            Text title,
            Text description,
            boolean hindsight,
            LocalDate asOf,
            LocalDate end,
            List<Target> targets,
            PopulationInputs population,
            Registry registry,
            List<KnownTotal> checks,
            List<Area> areas,
            List<Segment> segments,
            Outage outage,
            Demand demand,
            Distribution persuasionMultiplier,
            Staff staff,
            List<Span> disruptions,
            List<Channel> channels,
            Optional<Posterior> posterior) {
        this(
                study, strategy, title, description, hindsight, asOf, end, targets, population, registry, checks, areas, segments, outage, demand,
                persuasionMultiplier, staff, disruptions, channels, posterior, List.of());
    }

    /** The same without rules, with the officers and channels that there are while a rule acts. */
    public Scenario during(Rule rule) {
        return with(rule.staff(), rule.channels());
    }

    /** The same without rules, with other officers and channels. */
    public Scenario with(Staff others, List<Channel> some) {
        return new Scenario(
                study, strategy, title, description, hindsight, asOf, end, targets, population, registry, checks, areas, segments, outage, demand,
                persuasionMultiplier, others, disruptions, some, posterior);
    }

    /** The same without rules, with the officers and channels that there are while some of its rules act, the last of which has what several change. */
    public Scenario during(List<Rule> acting) {
        var staffThen = staff;
        var channelsThen = channels;
        for (var rule : acting) {
            staffThen = rule.staff().equals(staff) ? staffThen : rule.staff();
            channelsThen = changed(channelsThen, rule);
        }
        return new Scenario(
                study, strategy, title, description, hindsight, asOf, end, targets, population, registry, checks, areas, segments, outage, demand,
                persuasionMultiplier, staffThen, disruptions, channelsThen, posterior);
    }

    /** Channels in the order of this, those that a rule changes as it has them. */
    private List<Channel> changed(List<Channel> then, Rule rule) {
        return IntStream.range(0, channels.size())
                .mapToObj(c -> rule.channels().stream()
                        .filter(other -> other.desk().name().equals(channels.get(c).desk().name()) && !other.equals(channels.get(c)))
                        .findFirst()
                        .orElse(then.get(c)))
                .toList();
    }
}
