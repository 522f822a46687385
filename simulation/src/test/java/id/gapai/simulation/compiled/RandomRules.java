package id.gapai.simulation.compiled;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Rules for any model: on and off in turn, of the roster, of some channels or of none, several at a time. */
public final class RandomRules {
    private final SplittableRandom random;
    private final CompiledModel model;

    private RandomRules(CompiledModel model, long seed) {
        this.model = model;
        random = new SplittableRandom(seed);
    }

    /** The model with one to three rules. */
    public static CompiledModel on(CompiledModel model, long seed) {
        var rules = new RandomRules(model, seed);
        return model.with(IntStream.range(0, rules.random.nextInt(1, 4)).mapToObj(rules::rule).toList());
    }

    private Rule rule(int r) {
        long active = model.initial().active().sum();
        return new Rule(
                "rule-" + r,
                random.nextInt(1, model.days() + 1),
                random.nextBoolean(),
                0.5 + random.nextDouble(),
                new PublishedCounts(random.nextInt(1, 6), random.nextInt(1, 8), random.nextInt(4), random.nextInt(1, 30)),
                Doubles.generate(model.days(), d -> active * (0.8 + random.nextDouble(0.6))),
                random.nextBoolean() ? Optional.of(Ints.generate(model.days(), d -> random.nextInt(15))) : Optional.empty(),
                model.channels().stream().filter(channel -> random.nextBoolean()).map(this::reaction).toList());
    }

    private Reaction reaction(Channel channel) {
        return new Reaction(
                channel.desk().name(),
                channel.desk().officers().map(own -> Ints.generate(model.days(), d -> random.nextInt(8))),
                work(channel),
                maybe(d -> random.nextDouble(1.5)),
                maybe(d -> 0.2 + random.nextDouble(3)));
    }

    private Optional<Doubles> work(Channel channel) {
        if (channel instanceof Visit) {
            return maybe(d -> random.nextInt(4));
        }
        return channel instanceof Hazard ? maybe(d -> random.nextDouble(2)) : Optional.empty();
    }

    private Optional<Doubles> maybe(IntToDoubleFunction value) {
        return random.nextBoolean() ? Optional.of(Doubles.generate(model.days(), value)) : Optional.empty();
    }
}
