package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;

/** What lies on every channel alike: outages of the central system and the unexplained swings of demand. */
final class Conditions {
    private final long outagePurpose;
    private final long demandPurpose;
    private final int onset;
    private final int recovery;
    private final int volatility;
    private final int correlationDays;

    /** Index of the swing known of an earlier day; −1: none. */
    private final int known;

    private final int knownAge;

    Conditions(WorldModel model, Parameters parameters, Names names) {
        outagePurpose = names.purpose("outage");
        demandPurpose = names.purpose(Purposes.DEMAND);
        onset = parameters.add("outage/onset", model.outage().onset(), Range.SHARE);
        recovery = parameters.add("outage/recovery", model.outage().recovery(), Range.SHARE);
        volatility = parameters.add("demand/volatility", model.demand().volatility(), Range.NOT_NEGATIVE);
        correlationDays = parameters.add("demand/correlationDays", model.demand().correlationDays(), Range.NOT_NEGATIVE);
        known = model.demand().known().map(k -> parameters.add("demand/known", k.swing(), Range.ANY)).orElse(-1);
        knownAge = model.demand().known().map(CompiledModel.KnownSwing::age).orElse(0);
    }

    /** Up, and demand from its stationary distribution: an autoregressive process of order 1 on the logarithm. */
    void start(WorldState w, PathSource source) {
        w.down = false;
        double days = w.parameters[correlationDays];
        w.demandMemory = days > 0 ? Elementary.exp(-1 / days) : 0;
        w.demandInnovation = w.parameters[volatility] * Math.sqrt(1 - w.demandMemory * w.demandMemory);
        drawSwings(w);
        source.demand(w.path, w.demandMemory, w.demandNormals);
        goOnFromKnown(w);
        w.logDemand = w.parameters[volatility] * w.demandNormals[0];
    }

    /** The swing of day 0 given that of {@code knownAge} days before. */
    private void goOnFromKnown(WorldState w) {
        if (known >= 0) {
            double kept = Elementary.pow(w.demandMemory, knownAge);
            w.demandNormals[0] = kept * w.parameters[known] + Math.sqrt(1 - kept * kept) * w.demandNormals[0];
        }
    }

    private void drawSwings(WorldState w) {
        for (int day = w.demandNormals.length - 1; day >= 0; day--) {
            w.draws.startDay(day);
            w.demandNormals[day] = w.draws.normal(demandPurpose);
        }
    }

    /** Goes down with probability onset, comes back with probability recovery. */
    void outage(WorldState w) {
        double change = w.down ? w.parameters[recovery] : w.parameters[onset];
        w.down ^= w.draws.uniform(outagePurpose) < change;
    }

    void demand(WorldState w, int day) {
        w.logDemand = w.demandMemory * w.logDemand + w.demandInnovation * w.demandNormals[day];
        w.demand = Elementary.exp(w.logDemand);
    }
}
