package id.gapai.simulation.calibrate;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Demand;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.compiled.JointModels;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.filter.Prior;
import java.util.List;
import java.util.Optional;

/** A town of 20,000 over 24 days: walk-ins who follow each other, one event a day, demand that swings, a number of visitors nobody marked. */
final class SmallTown {
    static final int DAYS = 24;
    static final int ACTIVE = 500;
    static final List<Prior> PRIORS = List.of(
            Prior.of("baseline", new LogNormal(0.002, 0.5), 0, 1),
            Prior.of("acceptance", new Uniform(0.1, 0.6), 0, 1));

    private static final Distribution ONE = Distribution.of(1);
    private static final Desk FREE = new Desk("walk-in", Optional.empty(), ONE, Optional.empty(), Optional.empty(), ONE);
    private static final Desk EVENT = new Desk("event", Optional.empty(), ONE, Optional.empty(), Optional.empty(), ONE);
    private static final JointSample MARKED =
            new JointSample(List.of("baseline", "acceptance"), new DoubleTable(List.of(Doubles.of(0.002, 0.3))));

    private SmallTown() {}

    static CompiledModel model() {
        return model(MARKED);
    }

    /** @param marked sets of the marked parameters, of which a path takes one */
    static CompiledModel model(JointSample marked) {
        var plain = PlainModel.of(DAYS)
                .segment("all", 20_000, ACTIVE, 0.8)
                .channel(new Hazard(
                        FREE,
                        marked.distribution("baseline"),
                        Distribution.of(0.01),
                        Doubles.of(1),
                        Doubles.filled(DAYS, 1)))
                .channel(new Visit(
                        EVENT,
                        Doubles.filled(DAYS, 1),
                        ONE,
                        new LogNormal(120, 0.3),
                        Distribution.of(8),
                        Distribution.of(0.1),
                        Doubles.of(1),
                        marked.distribution("acceptance")))
                .build();
        return JointModels.of(plain, new Demand(new Uniform(0.2, 0.6), Distribution.of(10), Optional.empty()), marked);
    }
}
