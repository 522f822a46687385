package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.kernel.Parameters.Range;
import java.util.Arrays;

/** Holders come by themselves, the more the more others are active already (F. M. Bass, Management Science 15, 1969). */
final class HazardChannel extends Channel {
    private final double[] susceptibility;
    private final int baseline;
    private final int imitation;
    private final long[] applicantPurposes;

    HazardChannel(Hazard hazard, Desk desk, double demandBoost, Parameters parameters, Names names) {
        super(hazard.desk().name(), desk, names);
        String prefix = "channels/" + hazard.desk().name() + "/";
        susceptibility = hazard.susceptibility().toArray();
        baseline = parameters.add(prefix + "baseline", hazard.baseline(), Range.NOT_NEGATIVE, demandBoost);
        imitation = parameters.add(prefix + "imitation", hazard.imitation(), Range.NOT_NEGATIVE, demandBoost);
        applicantPurposes = names.rows(prefix() + "applicants", "");
    }

    @Override
    void apply(KernelState s, int day, int c) {
        var w = s.world;
        countHazard(s, day, c, s.asked);
        for (int g = 0; g < susceptibility.length; g++) {
            for (int k = 0; k < Rows.LANES; k++) {
                s.rates[g * Rows.LANES + k] = s.asked[k] * susceptibility[g];
            }
        }
        w.draws.hits(applicantPurposes, s.susceptible, s.rates, s.applicants);
        Arrays.fill(s.applicants, applicantPurposes.length, s.applicants.length, 0);
    }

    /** Nobody comes where there is no capacity. */
    private void countHazard(KernelState s, int day, int c, double[] hazard) {
        var w = s.world;
        int[] capacity = s.capacity[c];
        double calendar = desk.plain().work()[day - 1];
        double[] baselines = s.parameters[baseline];
        double[] imitations = s.parameters[imitation];
        Rows.total(s.active, s.totals);
        for (int k = 0; k < w.size; k++) {
            double activeShare = s.totals[k] / (double) Math.max(1, w.totalHolders[k]);
            double wish = baselines[k] + imitations[k] * activeShare;
            double level = desk.isReactive() ? desk.of(s, c, k).work()[day - 1] : calendar;
            hazard[k] = capacity[k] == 0 ? 0 : w.demand[k] * wish * level;
        }
    }
}
