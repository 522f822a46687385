package id.gapai.simulation.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The compiled model, formats {@code gapai.compiled-model/1}, with a joint sample {@code /2}, and with rules {@code /3}: numbers and distributions only, from which any language can
 * reproduce the forecast. G segments, C channels, H days; tables have one row per segment, column t - 1 for day t.
 *
 * @param entrySegment index of the segment of new holders
 * @param reachableShare [G] share of the segment's holders who are reachable, the active included
 * @param channels in order of priority for officers
 * @param joint    of which a path takes one row; parameters may be columns of it
 * @param rules    what is done on paths that are behind; where several change the same thing, the last of those that are on has it
 */
public record CompiledModel(
        LocalDate start,
        int days,
        List<String> segments,
        int entrySegment,
        Initial initial,
        Demography demography,
        Outage outage,
        Demand demand,
        List<Distribution> reachableShare,
        Optional<Persuasion> persuasion,
        Officers officers,
        List<Channel> channels,
        Optional<JointSample> joint,
        List<Rule> rules) {
    public static final String FORMAT = "gapai.compiled-model/1";

    /** Of a model with a joint sample. */
    public static final String FORMAT_WITH_JOINT = "gapai.compiled-model/2";

    /** Of a model with rules, and perhaps a joint sample. */
    public static final String FORMAT_WITH_RULES = "gapai.compiled-model/3";

    public CompiledModel {
        segments = List.copyOf(segments);
        reachableShare = List.copyOf(reachableShare);
        channels = List.copyOf(channels);
        rules = List.copyOf(rules);
    }

    /** Without rules. */
    public CompiledModel(
            LocalDate start,
            int days,
            List<String> segments,
            int entrySegment,
            Initial initial,
            Demography demography,
            Outage outage,
            Demand demand,
            List<Distribution> reachableShare,
            Optional<Persuasion> persuasion,
            Officers officers,
            List<Channel> channels,
            Optional<JointSample> joint) {
        this(
                start, days, segments, entrySegment, initial, demography, outage, demand, reachableShare, persuasion, officers, channels, joint,
                List.of());
    }

    /** The same with rules. */
    public CompiledModel with(List<Rule> some) {
        return new CompiledModel(
                start, days, segments, entrySegment, initial, demography, outage, demand, reachableShare, persuasion, officers, channels, joint,
                some);
    }

    /** Persons at day 0: [G], [G], 1; multipliers carry the uncertainty of those counts. */
    public record Initial(
            Ints holders,
            Ints active,
            int unrecorded,
            Distribution holdersMultiplier,
            Distribution activeMultiplier) {}

    /**
     * @param turning17            [H] expected persons who become eligible on the day
     * @param exitProbability      [G][H] probability that a holder dies or moves out on the day
     * @param arrivals             [G][H] expected holders who move in
     * @param ageingProbability    [G][H] probability of moving on to {@code ageingTo}
     * @param ageingTo             [G] index of a segment; −1: none
     * @param recordingProbability [H] probability that an unrecorded eligible resident is recorded on the day
     */
    public record Demography(
            Doubles turning17,
            Distribution cohortMultiplier,
            DoubleTable exitProbability,
            Distribution exitMultiplier,
            DoubleTable arrivals,
            Distribution arrivalMultiplier,
            Distribution arrivalActiveShare,
            DoubleTable ageingProbability,
            Ints ageingTo,
            Doubles recordingProbability) {}

    /** Daily probabilities that the central system goes down, and that it comes back. */
    public record Outage(Distribution onset, Distribution recovery) {}

    /**
     * Standard deviation of the logarithm of demand, and its memory in days.
     *
     * @param known where demand stood some days before; absent: not known
     */
    public record Demand(Distribution volatility, Distribution correlationDays, Optional<KnownSwing> known) {}

    /**
     * @param swing of demand, in standard deviations
     * @param age   days before day 0, 0 or more
     */
    public record KnownSwing(Distribution swing, int age) {}

    /** @param probability [G][H] daily probability that an unreachable holder becomes reachable */
    public record Persuasion(DoubleTable probability, Distribution multiplier) {}

    /**
     * @param available [H] officers rostered
     * @param presence  probability that each is present
     */
    public record Officers(Ints available, Distribution presence) {}

    /** A channel; see docs/model.md for what each kind does on a day. */
    public sealed interface Channel {
        Desk desk();

        /** The same with another desk. */
        Channel with(Desk other);
    }

    /**
     * @param name           stable and unique
     * @param officers       [H] officers asked for; absent: needs none, no limit
     * @param throughput     activations per officer and normal day
     * @param hours          [H] length of the day as a share of a normal one; absent: 1
     * @param acceptanceOdds [H] factor on the odds of acceptance; absent: 1
     * @param oddsEffect     exponent on that factor
     */
    public record Desk(
            String name,
            Optional<Ints> officers,
            Distribution throughput,
            Optional<Doubles> hours,
            Optional<Doubles> acceptanceOdds,
            Distribution oddsEffect) {
        /** The same with other officers asked for. */
        public Desk with(Optional<Ints> asked) {
            return new Desk(name, asked, throughput, hours, acceptanceOdds, oddsEffect);
        }
    }

    /** @param audience [G] weights */
    public record Visit(
            Desk desk,
            Doubles sessions,
            Distribution returns,
            Distribution attendance,
            Distribution dispersion,
            Distribution nonresidentShare,
            Doubles audience,
            Distribution acceptance)
            implements Channel {
        @Override
        public Visit with(Desk other) {
            return new Visit(other, sessions, returns, attendance, dispersion, nonresidentShare, audience, acceptance);
        }
    }

    /** @param susceptibility [G]; {@code calendar} [H] */
    public record Hazard(
            Desk desk, Distribution baseline, Distribution imitation, Doubles susceptibility, Doubles calendar)
            implements Channel {
        @Override
        public Hazard with(Desk other) {
            return new Hazard(other, baseline, imitation, susceptibility, calendar);
        }
    }

    public record Recording(Desk desk, Distribution acceptance) implements Channel {
        @Override
        public Recording with(Desk other) {
            return new Recording(other, acceptance);
        }
    }

    /**
     * What is done while the published count is behind. The rule is on on a day from {@code from} on if the last count that was published
     * before that day is below {@code below} times the line on the day of that count; without a count it is off.
     *
     * @param from  first day, 1 … H
     * @param stays once on, it stays on
     * @param below share of the line, 0 or more
     * @param line  [H] the count at the close of each day that would be on the way
     * @param available [H] officers rostered while it is on; absent: as without it
     */
    public record Rule(
            String name,
            int from,
            boolean stays,
            double below,
            PublishedCounts counts,
            Doubles line,
            Optional<Ints> available,
            List<Reaction> reactions) {
        public Rule {
            reactions = List.copyOf(reactions);
        }

        /** The day of the last count that is known on a day of the rule; empty before its first day, or while none is known. */
        public OptionalInt counted(int day) {
            int latest = day - 1 - counts.lag() - counts.first();
            return day < from || latest < 0 ? OptionalInt.empty() : OptionalInt.of(counts.first() + latest / counts.every() * counts.every());
        }

        /** What the published count of a day must reach for the rule to be off. */
        public double limit(int counted) {
            return below * line.get(counted - 1);
        }
    }

    /**
     * How the path's own count of active residents becomes known: that of the close of day {@code first} and of every {@code every}-th day
     * after it, rounded to a multiple of {@code rounding} (half up), is published {@code lag} days later and can be acted on from the day after.
     *
     * @param first 1 or more; {@code every} and {@code rounding} 1 or more; {@code lag} 0 or more, all but the rounding in days
     */
    public record PublishedCounts(int first, int every, int lag, int rounding) {
        /** A count as it is published. */
        public long published(long count) {
            return (count + (long) rounding / 2) / rounding * rounding;
        }
    }

    /**
     * What a channel does while a rule is on; absent: what it does anyway.
     *
     * @param channel        its name
     * @param officers       [H] of a channel that needs officers
     * @param work           [H] {@code sessions} of a visit, {@code calendar} of a hazard
     * @param hours          [H]
     * @param acceptanceOdds [H]
     */
    public record Reaction(
            String channel, Optional<Ints> officers, Optional<Doubles> work, Optional<Doubles> hours, Optional<Doubles> acceptanceOdds) {}
}
