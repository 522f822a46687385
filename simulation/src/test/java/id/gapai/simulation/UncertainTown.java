package id.gapai.simulation;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.PlainModel;

/** A town with turnover, outages, an event a day, and demand of uncertain strength that swings for months. */
public final class UncertainTown {
    public static final int PEOPLE = 20_000;

    private UncertainTown() {}

    public static CompiledModel of(int days) {
        var plain = PlainModel.of(days)
                .segment("all", PEOPLE, 500, 0.8)
                .demography(3, 0.0001, 2, 0.02)
                .unrecorded(100)
                .persuasion(0.0005)
                .outage(0.02, 0.5)
                .demand(0.4, 40);
        return plain.channel(new Hazard(
                        plain.freeDesk("walk-in", 1),
                        new LogNormal(0.0008, 0.5),
                        Distribution.of(0.002),
                        Doubles.of(1),
                        Doubles.filled(days, 1)))
                .visit(plain.freeDesk("event", 1), new LogNormal(20, 0.4), 0.3, 1)
                .build();
    }
}
