package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.kernel.Parameters.Range;

/** Holders come by themselves, the more the more others are active already (F. M. Bass, Management Science 15, 1969). */
final class HazardChannel extends Channel {
    private final double[] calendar;
    private final double[] susceptibility;
    private final int baseline;
    private final int imitation;
    private final long[] applicantPurposes;

    HazardChannel(Hazard hazard, Desk desk, double demandBoost, Parameters parameters, Names names) {
        super(hazard.desk().name(), desk, names);
        String prefix = "channels/" + hazard.desk().name() + "/";
        calendar = hazard.calendar().toArray();
        susceptibility = hazard.susceptibility().toArray();
        baseline = parameters.add(prefix + "baseline", hazard.baseline(), Range.NOT_NEGATIVE, demandBoost);
        imitation = parameters.add(prefix + "imitation", hazard.imitation(), Range.NOT_NEGATIVE, demandBoost);
        applicantPurposes = names.perSegment(prefix() + "applicants");
    }

    @Override
    void apply(KernelState s, int day) {
        double activeShare = s.totalActive() / (double) Math.max(1, s.world.totalHolders());
        double wish = s.parameters[baseline] + s.parameters[imitation] * activeShare;
        double hazard = s.world.demand * wish * calendar[day - 1];
        for (int g = 0; g < susceptibility.length; g++) {
            s.applicants[g] = s.world.draws.hits(applicantPurposes[g], s.susceptible[g], hazard * susceptibility[g]);
        }
        s.applicants[susceptibility.length] = 0;
    }
}
