package id.gapai.scenarios.calibrate;

import id.gapai.scenarios.problem.Problem;
import id.gapai.simulation.filter.Step;
import java.nio.file.Path;

/** Tells of a count that no path, or hardly any, comes near. */
public final class OutOfReach {
    private OutOfReach() {}

    /**
     * What is wrong, and a way out.
     *
     * @param place where the count was given
     * @param step  that was not passed
     */
    public static Problem of(Path file, String place, Step step) {
        return new Problem(
                file,
                0,
                place,
                "is met by fewer than " + Step.LEAST_SIZE + " of " + step.proposals() + " paths",
                "on that day they have " + step.least() + " to " + step.greatest() + " active residents",
                "check the count and its rounding; if it is right, the study's ranges or strategy are not: widen them");
    }
}
