package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Parameters.Range;

/** What lies on every channel alike: outages of the central system and the unexplained swings of demand. */
final class Conditions {
    private final long outagePurpose;
    private final long demandPurpose;
    private final int onset;
    private final int recovery;
    private final int volatility;
    private final int correlationDays;

    Conditions(CompiledModel model, Parameters parameters, Names names) {
        outagePurpose = names.purpose("outage");
        demandPurpose = names.purpose("demand");
        onset = parameters.add("outage/onset", model.outage().onset(), Range.SHARE);
        recovery = parameters.add("outage/recovery", model.outage().recovery(), Range.SHARE);
        volatility = parameters.add("demand/volatility", model.demand().volatility(), Range.NOT_NEGATIVE);
        correlationDays = parameters.add("demand/correlationDays", model.demand().correlationDays(), Range.NOT_NEGATIVE);
    }

    /** Up, and demand from its stationary distribution: an autoregressive process of order 1 on the logarithm. */
    void start(KernelState s) {
        s.down = false;
        double days = s.parameters[correlationDays];
        s.demandMemory = days > 0 ? Math.exp(-1 / days) : 0;
        s.demandInnovation = s.parameters[volatility] * Math.sqrt(1 - s.demandMemory * s.demandMemory);
        s.logDemand = s.parameters[volatility] * s.draws.normal(demandPurpose);
    }

    /** Goes down with probability onset, comes back with probability recovery. */
    void outage(KernelState s) {
        double change = s.down ? s.parameters[recovery] : s.parameters[onset];
        s.down ^= s.draws.uniform(outagePurpose) < change;
    }

    void demand(KernelState s) {
        s.logDemand = s.demandMemory * s.logDemand + s.demandInnovation * s.draws.normal(demandPurpose);
        s.demand = Math.exp(s.logDemand);
    }
}
