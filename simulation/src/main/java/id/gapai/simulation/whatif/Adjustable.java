package id.gapai.simulation.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.ModelReader;
import id.gapai.simulation.compiled.ModelWriter;
import id.gapai.simulation.compiled.Staffing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A strategy that sliders can change.
 *
 * @param model       without rules; its channels are those of the strategy and those that events can open, which have none
 * @param staffing    from which its roster comes
 * @param events      channels whose events can be set
 * @param officerDays [C] asked for by each channel from the first day on, 0 where there is no limit
 */
public record Adjustable(CompiledModel model, Staffing staffing, List<Events> events, Doubles officerDays) {
    public Adjustable {
        events = List.copyOf(events);
        if (!model.rules().isEmpty()) {
            throw new IllegalArgumentException("a strategy with rules cannot be changed day by day");
        }
    }

    /** @param reference what there is before the start, in the same world */
    public CompiledModel with(Adjustment adjustment, Adjustable reference) {
        return new Adjusting(this, reference, adjustment).model();
    }

    /** Writes it for {@link #read}. */
    public void write(DataOutput out, ModelWriter writer) throws IOException {
        writer.model(model);
        writer.staffing(staffing);
        writer.list(events, some -> {
            out.writeUTF(some.channel());
            writer.list(some.levels(), level -> {
                writer.doubles(level.sessions());
                writer.optional(level.officers(), writer::ints);
                out.writeDouble(level.officerDays());
            });
        });
        writer.doubles(officerDays);
    }

    public static Adjustable read(DataInput in, ModelReader reader) throws IOException {
        return new Adjustable(
                reader.model(),
                reader.staffing(),
                reader.list(() -> new Events(
                        in.readUTF(),
                        reader.list(() -> new Events.Level(reader.doubles(), reader.optional(reader::ints), in.readDouble())))),
                reader.doubles());
    }
}
