package id.gapai.simulation.filter;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.parameter.Quantile;

/**
 * What is assumed about a parameter before it is calibrated.
 *
 * @param name     column of the model's joint sample
 * @param quantile of {@code stated}
 * @param min      least value that the parameter may have, {@code max} greatest; draws beyond are moved to them
 */
public record Prior(String name, Distribution stated, Quantile quantile, double min, double max) {
    public static Prior of(String name, Distribution stated, double min, double max) {
        return new Prior(name, stated, Quantile.of(stated), min, max);
    }

    /** The quantile, within the limits. */
    public double at(double u) {
        return Math.min(max, Math.max(min, quantile.at(u)));
    }
}
