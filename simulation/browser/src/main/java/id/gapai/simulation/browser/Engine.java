package id.gapai.simulation.browser;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.whatif.Adjustment;
import id.gapai.simulation.whatif.Courses;
import id.gapai.simulation.whatif.WhatIf;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.teavm.interop.Export;

/**
 * What the page's worker calls, one number at a time: so nothing but numbers passes between the page and the engine, and neither needs
 * code that is made while it runs. Opens what can be run, sets a strategy, runs paths and tells of them; one run at a time.
 */
public final class Engine {
    private static final Map<Distribution, Quantile> QUANTILES = new HashMap<>();

    private static byte[] bytes = {};
    private static WhatIf whatIf;
    private static int strategy;
    private static int[] events = {};
    private static double[] acceptance = {};
    private static double[] quantiles = {};
    private static Courses courses;

    private Engine() {}

    /** Nothing happens before the page asks. */
    public static void main(String[] args) {}

    /** Makes room for so many bytes of {@link WhatIf#write}. */
    @Export(name = "room")
    public static void room(int size) {
        bytes = new byte[size];
    }

    /** Four of the bytes, the first one lowest. */
    @Export(name = "put")
    public static void put(int index, int four) {
        for (int i = 0; i < 4 && index + i < bytes.length; i++) {
            bytes[index + i] = (byte) (four >> 8 * i);
        }
    }

    /** Reads the bytes; 1: they are not what this build writes. */
    @Export(name = "open")
    public static int open() {
        try {
            whatIf = WhatIf.read(new DataInputStream(new ByteArrayInputStream(bytes)));
            return 0;
        } catch (IOException e) {
            return 1;
        }
    }

    /** Chooses a strategy, as it is. */
    @Export(name = "choose")
    public static void choose(int index) {
        strategy = index;
        var none = Adjustment.none(whatIf.strategies().get(index));
        events = none.events().toArray();
        acceptance = none.acceptance().toArray();
    }

    /** Events a week of the strategy's {@code index}-th channel that can have some; −1: as they are. */
    @Export(name = "setEvents")
    public static void setEvents(int index, int level) {
        events[index] = level;
    }

    /** Factor on the odds of acceptance at a channel of the model. */
    @Export(name = "setAcceptance")
    public static void setAcceptance(int channel, double factor) {
        acceptance[channel] = factor;
    }

    /**
     * Puts the model together; its paths begin anew.
     *
     * @param offDayShare negative: as the strategy has it
     * @param most        paths
     * @see Adjustment
     */
    @Export(name = "begin")
    public static void begin(double offDayShare, int officers, int start, int most) {
        var adjustment = new Adjustment(
                Ints.of(events), Doubles.of(acceptance), offDayShare < 0 ? OptionalDouble.empty() : OptionalDouble.of(offDayShare), officers, start);
        courses = new Courses(whatIf, whatIf.model(strategy, adjustment), most, d -> QUANTILES.computeIfAbsent(d, Quantile::of));
    }

    /** Runs so many blocks of {@link Courses#BLOCK} paths; gives how many paths there are now. */
    @Export(name = "run")
    public static int run(int blocks) {
        for (int i = 0; i < blocks; i++) {
            courses.runBlock();
        }
        return courses.paths();
    }

    /** Active residents of a path at the close of a day. */
    @Export(name = "active")
    public static int active(int day, int path) {
        return courses.active(day, path);
    }

    /** Holders of a path at the end. */
    @Export(name = "holders")
    public static int holders(int path) {
        return courses.holders(path);
    }

    /** Sorts the paths at the close of a day, for {@link #quantile}. */
    @Export(name = "sort")
    public static void sort(int day) {
        quantiles = courses.quantiles(day, 0.05, 0.25, 0.5, 0.75, 0.95);
    }

    /** The 5, 25, 50, 75 or 95 % quantile of the day. */
    @Export(name = "quantile")
    public static double quantile(int index) {
        return quantiles[index];
    }
}
