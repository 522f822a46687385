package id.gapai.simulation.kernel;

import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.Purposes;
import java.util.List;

/** Registers the purposes of decisions that are made once per segment. */
record Names(Purposes purposes, List<String> segments) {
    long purpose(String name) {
        return purposes.register(name);
    }

    /** [G] the purposes {@code prefix/segment/suffix}. */
    long[] perSegment(String prefix, String suffix) {
        return segments.stream().mapToLong(s -> purposes.register(prefix + "/" + s + suffix)).toArray();
    }

    /** [G][K] the same, for draws of all segments and lanes at once. */
    long[] rows(String prefix, String suffix) {
        return LaneDraws.rows(perSegment(prefix, suffix));
    }

    long[] perSegment(String prefix) {
        return perSegment(prefix, "");
    }
}
