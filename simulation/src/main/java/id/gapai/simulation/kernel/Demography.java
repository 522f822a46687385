package id.gapai.simulation.kernel;

import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.LaneDraws;
import java.util.Arrays;

/** People come of age, die, move and grow older: the flows of holders that no channel causes. */
final class Demography {
    private static final int LANES = Rows.LANES;

    private final int segments;
    private final double[] turning17;
    private final DayTable exitProbability;
    private final DayTable arrivals;
    private final DayTable ageingProbability;
    private final int[] ageingTo;
    private final int cohortMultiplier;
    private final int exitMultiplier;
    private final int arrivalMultiplier;
    private final int arrivalActiveShare;
    private final int[] reachableShare;
    private final Streams streams;

    /** Purposes of the draws, [G][K]. */
    private record Streams(
            long[] turning17,
            long[] reachableExits,
            long[] unreachableExits,
            long[] arrivalsActive,
            long[] arrivalsSusceptible,
            long[] arrivalsUnreachable,
            long[] reachableAgeing,
            long[] unreachableAgeing) {
        static Streams of(Names names) {
            return new Streams(
                    LaneDraws.rows(names.purpose("turning17")),
                    names.rows("exit", "/reachable"),
                    names.rows("exit", "/unreachable"),
                    names.rows("arrivals", "/active"),
                    names.rows("arrivals", "/susceptible"),
                    names.rows("arrivals", "/unreachable"),
                    names.rows("ageing", "/reachable"),
                    names.rows("ageing", "/unreachable"));
        }
    }

    Demography(WorldModel model, int[] reachableShare, Parameters parameters, Names names) {
        var demography = model.demography();
        int days = model.days();
        this.reachableShare = reachableShare;
        segments = model.segments().size();
        turning17 = demography.turning17().toArray();
        exitProbability = new DayTable(demography.exitProbability(), segments, days);
        arrivals = new DayTable(demography.arrivals(), segments, days);
        ageingProbability = new DayTable(demography.ageingProbability(), segments, days);
        ageingTo = demography.ageingTo().toArray();
        cohortMultiplier =
                parameters.add("demography/cohortMultiplier", demography.cohortMultiplier(), Range.NOT_NEGATIVE);
        exitMultiplier = parameters.add("demography/exitMultiplier", demography.exitMultiplier(), Range.NOT_NEGATIVE);
        arrivalMultiplier =
                parameters.add("demography/arrivalMultiplier", demography.arrivalMultiplier(), Range.NOT_NEGATIVE);
        arrivalActiveShare =
                parameters.add("demography/arrivalActiveShare", demography.arrivalActiveShare(), Range.SHARE);
        streams = Streams.of(names);
    }

    void turning17(WorldState w, int day) {
        double[] multipliers = w.parameters[cohortMultiplier];
        for (int k = 0; k < LANES; k++) {
            w.means[k] = turning17[day - 1] * multipliers[k];
        }
        w.draws.poisson(streams.turning17, w.means, w.cohort);
        Rows.add(w.cohort, w.unrecorded);
        w.ledger.turn17(w.cohort);
    }

    void exits(WorldState w, int day) {
        exitRates(w, day);
        w.draws.hits(streams.reachableExits, w.reachable, w.rates, w.exits.counts);
        w.exits.choose(w);
        Rows.subtract(w.exits.counts, w.reachable);
        w.ledger.leave(w.exits.counts);
        w.draws.hits(streams.unreachableExits, w.unreachable, w.rates, w.counts);
        Rows.subtract(w.counts, w.unreachable);
        w.ledger.leave(w.counts);
    }

    private void exitRates(WorldState w, int day) {
        double[] multipliers = w.parameters[exitMultiplier];
        for (int g = 0; g < segments; g++) {
            double probability = exitProbability.get(g, day);
            for (int k = 0; k < LANES; k++) {
                w.rates[g * LANES + k] = Draws.rate(Math.min(1, probability * multipliers[k]));
            }
        }
    }

    /** Arrivals are Poisson and each is active, susceptible or unreachable independently, so that these are Poisson too. */
    void arrivals(WorldState w, int day) {
        arrive(w, day);
        w.draws.poisson(streams.arrivalsActive, w.activeMeans, w.activeArrivals);
        Rows.add(w.activeArrivals, w.reachable);
        w.ledger.arriveActive(w.activeArrivals);
        w.draws.poisson(streams.arrivalsSusceptible, w.rates, w.counts);
        Rows.add(w.counts, w.reachable);
        w.ledger.arrive(w.counts);
        w.draws.poisson(streams.arrivalsUnreachable, w.means, w.counts);
        Rows.add(w.counts, w.unreachable);
        w.ledger.arrive(w.counts);
    }

    /** Expected arrivals: the active, and of the others the reachable in {@code rates}, the unreachable in {@code means}. */
    private void arrive(WorldState w, int day) {
        double[] multipliers = w.parameters[arrivalMultiplier];
        double[] activeShares = w.parameters[arrivalActiveShare];
        for (int g = 0; g < segments; g++) {
            double arrivals = this.arrivals.get(g, day);
            double[] shares = w.parameters[reachableShare[g]];
            for (int k = 0; k < LANES; k++) {
                double all = arrivals * multipliers[k];
                double others = all * (1 - activeShares[k]);
                int i = g * LANES + k;
                w.activeMeans[i] = all * activeShares[k];
                w.rates[i] = others * shares[k];
                w.means[i] = others * (1 - shares[k]);
            }
        }
    }

    /** Those who move on join after every segment has been handled, so that nobody moves twice on a day. */
    void ageing(WorldState w, int day) {
        for (int g = 0; g < segments; g++) {
            double rate = ageingTo[g] < 0 ? 0 : Draws.rate(ageingProbability.get(g, day));
            Arrays.fill(w.rates, g * LANES, (g + 1) * LANES, rate);
        }
        w.draws.hits(streams.reachableAgeing, w.reachable, w.rates, w.ageing.counts);
        w.ageing.choose(w);
        w.draws.hits(streams.unreachableAgeing, w.unreachable, w.rates, w.counts);
        Rows.move(w.ageing.counts, ageingTo, w.reachable);
        Rows.move(w.counts, ageingTo, w.unreachable);
    }
}
