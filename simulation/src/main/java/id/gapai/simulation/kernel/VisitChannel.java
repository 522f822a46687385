package id.gapai.simulation.kernel;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.LaneDraws;
import java.util.stream.LongStream;

/** People come to an officer or an officer to people: a random crowd per event, of whom some are asked and accept. */
final class VisitChannel extends Channel {
    private static final int LANES = Rows.LANES;
    private static final double[] ZEROS = new double[LANES];
    private static final double[] ONES = Doubles.filled(LANES, 1).toArray();

    private final double[] audience;
    private final int returns;
    private final int attendance;
    private final int dispersion;
    private final int nonresidentShare;
    private final long crowdPurpose;
    /** [G + 1][K] non-residents last. */
    private final long[] applicantPurposes;

    VisitChannel(Visit visit, Desk desk, double demandBoost, Parameters parameters, Names names) {
        super(visit.desk().name(), desk, names);
        String prefix = "channels/" + visit.desk().name() + "/";
        audience = normalised(visit.audience().toArray());
        returns = parameters.add(prefix + "returns", visit.returns(), Range.SHARE);
        attendance = parameters.add(prefix + "attendance", visit.attendance(), Range.NOT_NEGATIVE, demandBoost);
        dispersion = parameters.add(prefix + "dispersion", visit.dispersion(), Range.DISPERSION);
        nonresidentShare = parameters.add(prefix + "nonresidentShare", visit.nonresidentShare(), Range.SHARE);
        crowdPurpose = names.purpose(prefix() + "crowd");
        long nonresidents = names.purpose(prefix() + "nonresidents");
        applicantPurposes = LaneDraws.rows(
                LongStream.concat(LongStream.of(names.perSegment(prefix() + "applicants")), LongStream.of(nonresidents)).toArray());
    }

    private static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int g = 0; g < weights.length; g++) {
            weights[g] = sum > 0 ? weights[g] / sum : 0;
        }
        return weights;
    }

    @Override
    void apply(KernelState s, int day, int c) {
        ask(s, day, c);
        var w = s.world;
        expect(s, w);
        w.draws.poisson(applicantPurposes, s.rates, s.applicants);
        int[] susceptible = s.susceptible;
        for (int i = 0; i < susceptible.length; i++) {
            s.applicants[i] = Math.min(susceptible[i], s.applicants[i]);
        }
    }

    /** Expected applicants by segment, non-residents last. */
    private void expect(KernelState s, WorldState w) {
        double[] outside = s.parameters[nonresidentShare];
        double[] asked = s.asked;
        for (int g = 0; g < audience.length; g++) {
            double weight = audience[g];
            for (int k = 0; k < LANES; k++) {
                int i = g * LANES + k;
                double share = s.susceptible[i] / (double) Math.max(1, w.holders[i]);
                s.rates[i] = asked[k] * (1 - outside[k]) * weight * share;
            }
        }
        int last = audience.length * LANES;
        for (int k = 0; k < LANES; k++) {
            s.rates[last + k] = asked[k] * outside[k];
        }
    }

    /** Expected visitors today who accept: demand · attendance · sessions^returns, overdispersed, times acceptance; nobody is asked where there is no capacity. */
    private void ask(KernelState s, int day, int c) {
        double[] effective = desk.isReactive() ? effectiveEach(s, day, c) : effective(s, day);
        var w = s.world;
        int[] capacity = s.capacity[c];
        double[] attendances = s.parameters[attendance];
        double[] dispersions = s.parameters[dispersion];
        for (int k = 0; k < w.size; k++) {
            s.asked[k] = capacity[k] == 0 || effective[k] <= 0
                    ? 0
                    : w.demand[k] * attendances[k] * effective[k] * w.draws.lane(k).gammaWithMeanOne(crowdPurpose, dispersions[k]);
        }
        desk.timesAcceptance(s, day, c, s.asked);
    }

    /** [K] sessions^returns. */
    private double[] effective(KernelState s, int day) {
        double events = desk.plain().work()[day - 1];
        return events <= 0 ? ZEROS : events == 1 ? ONES : s.power(events, returns);
    }

    private double[] effectiveEach(KernelState s, int day, int c) {
        for (int k = 0; k < s.world.size; k++) {
            double events = desk.of(s, c, k).work()[day - 1];
            s.effective[k] = events <= 0 ? 0 : events == 1 ? 1 : Elementary.pow(events, s.parameters[returns][k]);
        }
        return s.effective;
    }
}
