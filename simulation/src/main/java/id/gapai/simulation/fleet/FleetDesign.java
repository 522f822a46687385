package id.gapai.simulation.fleet;

import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.util.ArrayList;
import java.util.List;

/**
 * How a fleet is run.
 *
 * @param places     how many there are
 * @param strategies how many
 * @param paths      of every place and strategy
 * @param block      most paths of a unit of work; the results do not depend on it
 * @param days       closes that are watched, 1 … H ascending, the last of them H
 * @param target     share of holders to be reached on the last day, above 0 … 1
 */
public record FleetDesign(int places, int strategies, int paths, int block, Ints days, double target, long seed, SharedUncertainty shared) {
    /** Paths of a unit: enough for the worlds to be made once for some tenths of a second of work. */
    public static final int BLOCK = 256;

    public FleetDesign {
        if (places < 1 || strategies < 1 || paths < 1 || block < 1 || days.size() < 1) {
            throw new IllegalArgumentException(places + " places, " + strategies + " strategies, " + paths + " paths in blocks of " + block);
        }
        if (!(target > 0 && target <= 1)) {
            throw new IllegalArgumentException("target must be above 0 and at most 1, got " + target);
        }
    }

    /**
     * A part of the work that can be done anywhere and in any order: some paths of a place, with all strategies, whose world is drawn once.
     *
     * @param index from 0, in the order of {@link #units}
     */
    public record Unit(int index, int place, PathRange paths) {}

    /** All work, block by block: the paths of a block have lived in all places before the next block begins. */
    public List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (int first = 0; first < paths; first += block) {
            var range = new PathRange(first, Math.min(block, paths - first));
            for (int place = 0; place < places; place++) {
                units.add(new Unit(units.size(), place, range));
            }
        }
        return List.copyOf(units);
    }

    /** A share like 0.3 is no binary number; a product so near below a whole number is meant to be that number. */
    private static final double ROUNDING = 1e-6;

    /** Whole persons that a place or the nation lacks: the least number that makes the share of holders reach the target; 0 if it is reached. */
    public long gap(long active, long holders) {
        long needed = (long) Math.ceil(target * holders - ROUNDING);
        return Math.max(0, needed - active);
    }
}
