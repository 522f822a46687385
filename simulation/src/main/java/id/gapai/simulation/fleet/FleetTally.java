package id.gapai.simulation.fleet;

import id.gapai.simulation.tally.Storable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the units of work done so far came to. Two tallies of different units merge to the tally of all of them, bit for bit the same in whatever
 * order and grouping. A unit that comes twice, as from a worker that was thought dead, is an error. Mutable, for one thread at a time.
 */
public final class FleetTally implements Storable {
    private final FleetDesign design;

    /** [places][strategies]; made when needed, since a part of the work touches some of them only. */
    private final SharesTally[][] places;

    private final List<NationalTally> nation;
    private final BitSet done = new BitSet();

    public FleetTally(FleetDesign design) {
        this.design = design;
        places = new SharesTally[design.places()][];
        nation = IntStream.range(0, design.strategies()).mapToObj(s -> new NationalTally(design)).toList();
    }

    /** Takes what a unit came to. */
    public void add(UnitOutcome outcome) {
        var unit = outcome.unit();
        requireNew(done.get(unit.index()), unit.index());
        done.set(unit.index());
        for (int s = 0; s < design.strategies(); s++) {
            var counts = outcome.counts(s);
            of(unit.place())[s].add(counts);
            nation.get(s).add(unit.paths().first(), counts);
        }
    }

    /** Takes what other units came to. */
    public void merge(FleetTally other) {
        requireNew(done.intersects(other.done), -1);
        done.or(other.done);
        for (int p = 0; p < places.length; p++) {
            if (other.places[p] != null) {
                for (int s = 0; s < design.strategies(); s++) {
                    of(p)[s].merge(other.places[p][s]);
                }
            }
        }
        for (int s = 0; s < design.strategies(); s++) {
            nation.get(s).merge(other.nation.get(s));
        }
    }

    private static void requireNew(boolean twice, int unit) {
        if (twice) {
            throw new IllegalArgumentException("a unit of work came twice" + (unit < 0 ? "" : ": " + unit));
        }
    }

    private SharesTally[] of(int place) {
        if (places[place] == null) {
            places[place] = Stream.generate(() -> new SharesTally(design)).limit(design.strategies()).toArray(SharesTally[]::new);
        }
        return places[place];
    }

    /** Units that are still to be done, in their order. */
    public List<FleetDesign.Unit> missing() {
        return design.units().stream().filter(unit -> !done.get(unit.index())).toList();
    }

    public int done() {
        return done.cardinality();
    }

    public SharesTally place(int place, int strategy) {
        return of(place)[strategy];
    }

    /**
     * The sum over all places.
     *
     * @throws IllegalStateException unless all units are done
     */
    public SharesTally nation(int strategy) {
        return nation.get(strategy).complete();
    }

    @Override
    public void write(DataOutput out) throws IOException {
        byte[] units = done.toByteArray();
        out.writeInt(units.length);
        out.write(units);
        for (int p = 0; p < places.length; p++) {
            out.writeBoolean(places[p] != null);
            for (var tally : places[p] == null ? new ArrayList<SharesTally>() : List.of(places[p])) {
                tally.write(out);
            }
        }
        for (var sum : nation) {
            sum.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        var units = new byte[in.readInt()];
        in.readFully(units);
        done.clear();
        done.or(BitSet.valueOf(units));
        for (int p = 0; p < places.length; p++) {
            places[p] = null;
            if (in.readBoolean()) {
                for (var tally : of(p)) {
                    tally.read(in);
                }
            }
        }
        for (var sum : nation) {
            sum.read(in);
        }
    }
}
