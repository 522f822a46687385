package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.kernel.Parameters.Range;

/** People come to an officer or an officer to people: a random crowd per event, of whom some are asked and accept. */
final class VisitChannel extends Channel {
    private final double[] sessions;
    private final double[] audience;
    private final int returns;
    private final int attendance;
    private final int dispersion;
    private final int nonresidentShare;
    private final long crowdPurpose;
    private final long nonresidentPurpose;
    private final long[] applicantPurposes;

    VisitChannel(Visit visit, Desk desk, double demandBoost, Parameters parameters, Names names) {
        super(visit.desk().name(), desk, names);
        String prefix = "channels/" + visit.desk().name() + "/";
        sessions = visit.sessions().toArray();
        audience = normalised(visit.audience().toArray());
        returns = parameters.add(prefix + "returns", visit.returns(), Range.SHARE);
        attendance = parameters.add(prefix + "attendance", visit.attendance(), Range.NOT_NEGATIVE, demandBoost);
        dispersion = parameters.add(prefix + "dispersion", visit.dispersion(), Range.DISPERSION);
        nonresidentShare = parameters.add(prefix + "nonresidentShare", visit.nonresidentShare(), Range.SHARE);
        crowdPurpose = names.purpose(prefix() + "crowd");
        nonresidentPurpose = names.purpose(prefix() + "nonresidents");
        applicantPurposes = names.perSegment(prefix() + "applicants");
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
    void apply(KernelState s, int day) {
        double asked = sessions[day - 1] > 0 ? crowd(s, day) * desk.acceptance(s, day) : 0;
        double outside = s.parameters[nonresidentShare];
        for (int g = 0; g < audience.length; g++) {
            double share = s.susceptible[g] / (double) Math.max(1, s.world.holders[g]);
            double mean = asked * (1 - outside) * audience[g] * share;
            s.applicants[g] = Math.min(s.susceptible[g], s.world.draws.poisson(applicantPurposes[g], mean));
        }
        s.applicants[audience.length] = s.world.draws.poisson(nonresidentPurpose, asked * outside);
    }

    /** Expected visitors today: demand · attendance · sessions^returns, overdispersed. */
    private double crowd(KernelState s, int day) {
        double events = sessions[day - 1];
        double effective = events == 1 ? 1 : s.power(events, returns);
        double swing = s.world.draws.gammaWithMeanOne(crowdPurpose, s.parameters[dispersion]);
        return s.world.demand * s.parameters[attendance] * effective * swing;
    }
}
