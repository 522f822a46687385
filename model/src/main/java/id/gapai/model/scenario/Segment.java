package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.text.Text;
import id.gapai.model.time.Steps;
import java.util.OptionalDouble;

/**
 * A part of the holders: an age range, or a known number of persons in an age range (civil servants).
 *
 * @param fromAge   first completed age; {@code toAge} last one, 100 means open-ended
 * @param persons   number of holders; absent: all holders of these ages who are in no segment with a number
 * @param active    relative weight when the active of day 0 are divided over segments
 * @param reachable share of the segment's holders who own a suitable phone and can be persuaded at all
 * @param persuaded daily probability that an unreachable holder becomes reachable
 */
public record Segment(
        String name,
        Text title,
        int fromAge,
        int toAge,
        OptionalDouble persons,
        double active,
        Distribution reachable,
        Steps persuaded) {}
