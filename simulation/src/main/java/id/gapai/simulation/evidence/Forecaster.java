package id.gapai.simulation.evidence;

import id.gapai.model.array.Doubles;

/** A way of answering cases. Stateless; may be asked by several threads. */
public interface Forecaster {
    /** Short, fit for a column. */
    String name();

    /** Learns. */
    Fitted fit(Training training);

    /** A forecaster that has learned. */
    @FunctionalInterface
    interface Fitted {
        /** The predictive distribution of the target as a sample of at least two values above 0, rising, in the unit of the case. */
        Doubles sample(Case question);
    }
}
