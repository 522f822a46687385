package id.gapai.scenarios.cli;

import id.gapai.scenarios.spec.Limits;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.calibrate.CalibrationSettings;
import id.gapai.simulation.milestones.Milestones;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers between limits. */
abstract class CountConverter implements ITypeConverter<Integer> {
    /** Memory does not grow with the paths; 2³¹ is the end of what is counted, and this is long before it. */
    static final int MOST_PATHS = 100_000_000;

    private final int least;
    private final int most;

    private CountConverter(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** All of them are kept, each with the swings of every day. */
    static final class OfSets extends CountConverter {
        OfSets() {
            super(CalibrationSettings.LEAST_SETS, 100_000);
        }
    }

    static final class OfPaths extends CountConverter {
        OfPaths() {
            super(1, MOST_PATHS);
        }
    }

    /** What all of them came to is kept. */
    static final class OfTrials extends CountConverter {
        OfTrials() {
            super(32, 1_000_000);
        }
    }

    /** Fewer do not tell how the end hangs on a count. */
    static final class OfMilestones extends CountConverter {
        OfMilestones() {
            super(Milestones.LEAST_PATHS, 1_000_000);
        }
    }

    /** Each of them is kept in memory. */
    static final class OfPairs extends CountConverter {
        OfPairs() {
            super(100, 1_000_000);
        }
    }

    /** More than anybody would pay for one activation. */
    static final class OfRupiah extends CountConverter {
        OfRupiah() {
            super(1, 1_000_000_000);
        }
    }

    /** As many as a study may have on a day. */
    static final class OfOfficers extends CountConverter {
        OfOfficers() {
            super(0, Limits.OFFICERS);
        }
    }

    /** A year is no pilot. */
    static final class OfPilotDays extends CountConverter {
        OfPilotDays() {
            super(1, 365);
        }
    }

    /** Every thread holds its own state of all strategies. */
    static final class OfThreads extends CountConverter {
        OfThreads() {
            super(1, 1_024);
        }
    }

    /** Three paths each; 0 where nothing is asked. */
    static final class OfTriples extends CountConverter {
        OfTriples() {
            super(0, Simulation.MOST_TRIPLES);
        }
    }

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= least && count <= most) {
                return count;
            }
        } catch (NumberFormatException e) {
            // falls through to the message, which is the same
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from " + least + " to " + most);
    }
}
