package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Parameters.Range;

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
            long[] exitS,
            long[] exitU,
            long[] exitA,
            long[] arrivals,
            long[] arrivalsActive,
            long[] arrivalsReachable,
            long[] ageingS,
            long[] ageingU,
            long[] ageingA) {
        static Streams of(Names names) {
            return new Streams(
                    names.purpose("turning17"),
                    names.perSegment("exit", "/S"),
                    names.perSegment("exit", "/U"),
                    names.perSegment("exit", "/A"),
                    names.perSegment("arrivals"),
                    names.perSegment("arrivals", "/active"),
                    names.perSegment("arrivals", "/reachable"),
                    names.perSegment("ageing", "/S"),
                    names.perSegment("ageing", "/U"),
                    names.perSegment("ageing", "/A"));
        }
    }

    Demography(CompiledModel model, int[] reachableShare, Parameters parameters, Names names) {
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

    void turning17(KernelState s, int day) {
        s.unrecorded += s.draws.poisson(streams.turning17, turning17[day - 1] * s.parameters[cohortMultiplier]);
    }

    void exits(KernelState s, int day) {
        for (int g = 0; g < segments; g++) {
            double e = Math.min(1, exitProbability.get(g, day) * s.parameters[exitMultiplier]);
            s.susceptible[g] -= s.draws.binomial(streams.exitS[g], s.susceptible[g], e);
            s.unreachable[g] -= s.draws.binomial(streams.exitU[g], s.unreachable[g], e);
            s.active[g] -= s.draws.binomial(streams.exitA[g], s.active[g], e);
        }
    }

    void arrivals(KernelState s, int day) {
        for (int g = 0; g < segments; g++) {
            int arrived = s.draws.poisson(streams.arrivals[g], arrivals.get(g, day) * s.parameters[arrivalMultiplier]);
            int active = s.draws.binomial(streams.arrivalsActive[g], arrived, s.parameters[arrivalActiveShare]);
            int inactive = arrived - active;
            int reachable =
                    s.draws.binomial(streams.arrivalsReachable[g], inactive, s.parameters[reachableShare[g]]);
            s.active[g] += active;
            s.susceptible[g] += reachable;
            s.unreachable[g] += inactive - reachable;
        }
    }

    /** Those who move on join after every segment has been handled, so that nobody moves twice on a day. */
    void ageing(KernelState s, int day) {
        for (int g = 0; g < segments; g++) {
            double p = ageingTo[g] < 0 ? 0 : ageingProbability.get(g, day);
            s.movers[3 * g] = s.draws.binomial(streams.ageingS[g], s.susceptible[g], p);
            s.movers[3 * g + 1] = s.draws.binomial(streams.ageingU[g], s.unreachable[g], p);
            s.movers[3 * g + 2] = s.draws.binomial(streams.ageingA[g], s.active[g], p);
        }
        for (int g = 0; g < segments; g++) {
            if (ageingTo[g] >= 0) {
                move(s, g, ageingTo[g]);
            }
        }
    }

    private static void move(KernelState s, int from, int to) {
        s.susceptible[from] -= s.movers[3 * from];
        s.susceptible[to] += s.movers[3 * from];
        s.unreachable[from] -= s.movers[3 * from + 1];
        s.unreachable[to] += s.movers[3 * from + 1];
        s.active[from] -= s.movers[3 * from + 2];
        s.active[to] += s.movers[3 * from + 2];
    }
}
