package id.gapai.simulation.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.io.DataInput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link ModelWriter} of the same build has written. Mutable, for one input. */
public final class ModelReader {
    /** Something that is read. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws IOException;
    }

    private final DataInput in;
    private final List<Object> known = new ArrayList<>();

    public ModelReader(DataInput in) {
        this.in = in;
    }

    /** A compiled model. */
    public CompiledModel model() throws IOException {
        return new CompiledModel(
                LocalDate.ofEpochDay(in.readLong()),
                in.readInt(),
                list(in::readUTF),
                in.readInt(),
                initial(),
                demography(),
                new CompiledModel.Outage(distribution(), distribution()),
                demand(),
                list(this::distribution),
                optional(() -> new CompiledModel.Persuasion(table(), distribution())),
                new CompiledModel.Officers(ints(), distribution()),
                list(this::channel),
                optional(this::sample),
                list(this::rule));
    }

    /** Officers by day. */
    public Staffing staffing() throws IOException {
        return new Staffing(in.readDouble(), in.readDouble(), in.readDouble(), distribution(), doubles(), ints(), doubles());
    }

    public Doubles doubles() throws IOException {
        return shared(Doubles.class, () -> {
            var values = new double[in.readInt()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readDouble();
            }
            return Doubles.of(values);
        });
    }

    public Ints ints() throws IOException {
        return shared(Ints.class, () -> {
            var values = new int[in.readInt()];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readInt();
            }
            return Ints.of(values);
        });
    }

    public <T> List<T> list(Reading<T> reading) throws IOException {
        int size = in.readInt();
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read());
        }
        return values;
    }

    public <T> Optional<T> optional(Reading<T> reading) throws IOException {
        return in.readBoolean() ? Optional.of(reading.read()) : Optional.empty();
    }

    /** Things are numbered in the order in which they begin. */
    private <T> T shared(Class<T> type, Reading<T> reading) throws IOException {
        int number = in.readInt();
        if (number >= 0) {
            return type.cast(known.get(number));
        }
        int own = known.size();
        known.add(own);
        var value = reading.read();
        known.set(own, value);
        return value;
    }

    private DoubleTable table() throws IOException {
        return new DoubleTable(list(this::doubles));
    }

    private CompiledModel.Initial initial() throws IOException {
        return new CompiledModel.Initial(ints(), ints(), in.readInt(), distribution(), distribution());
    }

    private CompiledModel.Demography demography() throws IOException {
        return new CompiledModel.Demography(
                doubles(), distribution(), table(), distribution(), table(), distribution(), distribution(), table(), ints(), doubles());
    }

    private CompiledModel.Demand demand() throws IOException {
        return new CompiledModel.Demand(
                distribution(), distribution(), optional(() -> new CompiledModel.KnownSwing(distribution(), in.readInt())));
    }

    private Channel channel() throws IOException {
        char kind = (char) in.readByte();
        var desk = desk();
        return switch (kind) {
            case 'v' -> new Visit(
                    desk, doubles(), distribution(), distribution(), distribution(), distribution(), doubles(), distribution());
            case 'h' -> new Hazard(desk, distribution(), distribution(), doubles(), doubles());
            case 'r' -> new Recording(desk, distribution());
            default -> throw new IOException("no channel: " + kind);
        };
    }

    private Desk desk() throws IOException {
        return new Desk(
                in.readUTF(), optional(this::ints), distribution(), optional(this::doubles), optional(this::doubles), distribution());
    }

    private Rule rule() throws IOException {
        return new Rule(
                in.readUTF(),
                in.readInt(),
                in.readBoolean(),
                in.readDouble(),
                new PublishedCounts(in.readInt(), in.readInt(), in.readInt(), in.readInt()),
                doubles(),
                optional(this::ints),
                list(this::reaction));
    }

    private Reaction reaction() throws IOException {
        return new Reaction(in.readUTF(), optional(this::ints), optional(this::doubles), optional(this::doubles), optional(this::doubles));
    }

    private JointSample sample() throws IOException {
        return shared(JointSample.class, () -> new JointSample(list(in::readUTF), table()));
    }

    private Distribution distribution() throws IOException {
        char family = (char) in.readByte();
        double first = in.readDouble();
        return switch (family) {
            case 'c' -> Distribution.of(first);
            case 'n' -> new Distribution.Normal(first, in.readDouble());
            case 'l' -> new Distribution.LogNormal(first, in.readDouble());
            case 'b' -> new Distribution.Beta(first, in.readDouble());
            case 't' -> new Distribution.Triangular(first, in.readDouble(), in.readDouble());
            case 'u' -> new Distribution.Uniform(first, in.readDouble());
            case 'j' -> joint(first);
            default -> throw new IOException("no distribution: " + family);
        };
    }

    private Distribution joint(double factor) throws IOException {
        int column = in.readInt();
        return new Distribution.Joint(sample(), column, factor);
    }
}
