package id.gapai.simulation.kernel;

import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.Draws;

/** People come of age, die, move and grow older: the flows of holders that no channel causes. */
final class Demography {
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

    /** Purposes of the draws; arrays are [G]. */
    private record Streams(
            long turning17,
            long[] reachableExits,
            long[] unreachableExits,
            long[] exitPlaces,
            long[] arrivalsActive,
            long[] arrivalsSusceptible,
            long[] arrivalsUnreachable,
            long[] reachableAgeing,
            long[] unreachableAgeing,
            long[] ageingPlaces) {
        static Streams of(Names names) {
            return new Streams(
                    names.purpose("turning17"),
                    names.perSegment("exit", "/reachable"),
                    names.perSegment("exit", "/unreachable"),
                    names.perSegment("exit", "/places"),
                    names.perSegment("arrivals", "/active"),
                    names.perSegment("arrivals", "/susceptible"),
                    names.perSegment("arrivals", "/unreachable"),
                    names.perSegment("ageing", "/reachable"),
                    names.perSegment("ageing", "/unreachable"),
                    names.perSegment("ageing", "/places"));
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
        w.unrecorded += w.draws.poisson(streams.turning17, turning17[day - 1] * w.parameters[cohortMultiplier]);
    }

    void exits(WorldState w, int day) {
        for (int g = 0; g < segments; g++) {
            double e = Math.min(1, exitProbability.get(g, day) * w.parameters[exitMultiplier]);
            double rate = Draws.rate(e);
            w.exits.choose(w, streams.exitPlaces[g], g, w.draws.hits(streams.reachableExits[g], w.reachable[g], rate));
            w.reachable[g] -= w.exits.count(g);
            w.unreachable[g] -= w.draws.hits(streams.unreachableExits[g], w.unreachable[g], rate);
        }
    }

    /** Arrivals are Poisson and each is active, susceptible or unreachable independently, so that these are Poisson too. */
    void arrivals(WorldState w, int day) {
        double activeShare = w.parameters[arrivalActiveShare];
        for (int g = 0; g < segments; g++) {
            double mean = arrivals.get(g, day) * w.parameters[arrivalMultiplier];
            double inactive = mean * (1 - activeShare);
            double share = w.parameters[reachableShare[g]];
            w.activeArrivals[g] = w.draws.poisson(streams.arrivalsActive[g], mean * activeShare);
            w.reachable[g] += w.activeArrivals[g] + w.draws.poisson(streams.arrivalsSusceptible[g], inactive * share);
            w.unreachable[g] += w.draws.poisson(streams.arrivalsUnreachable[g], inactive * (1 - share));
        }
    }

    /** Those who move on join after every segment has been handled, so that nobody moves twice on a day. */
    void ageing(WorldState w, int day) {
        for (int g = 0; g < segments; g++) {
            double rate = ageingTo[g] < 0 ? 0 : Draws.rate(ageingProbability.get(g, day));
            w.ageing.choose(w, streams.ageingPlaces[g], g, w.draws.hits(streams.reachableAgeing[g], w.reachable[g], rate));
            w.unreachableMovers[g] = w.draws.hits(streams.unreachableAgeing[g], w.unreachable[g], rate);
        }
        for (int g = 0; g < segments; g++) {
            if (ageingTo[g] >= 0) {
                move(w, g, ageingTo[g]);
            }
        }
    }

    private static void move(WorldState w, int from, int to) {
        w.reachable[from] -= w.ageing.count(from);
        w.reachable[to] += w.ageing.count(from);
        w.unreachable[from] -= w.unreachableMovers[from];
        w.unreachable[to] += w.unreachableMovers[from];
    }
}
