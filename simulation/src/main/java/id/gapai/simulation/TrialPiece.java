package id.gapai.simulation;

import id.gapai.simulation.trial.OutcomeTally;
import id.gapai.simulation.trial.Trial;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Some of the paths of a trial, which are kept together.
 *
 * @param from number of the first path in the trial's range; {@code to} that after the last
 */
record TrialPiece(Trial trial, List<OutcomeTally> tallies, int from, int to) {
    int first() {
        return trial.paths().first() + from;
    }

    int end() {
        return trial.paths().first() + to;
    }

    long work() {
        return (long) tallies.size() * (to - from);
    }

    void write(DataOutput out) throws IOException {
        for (int number : head()) {
            out.writeInt(number);
        }
        for (var tally : tallies) {
            tally.write(out, from, to);
        }
    }

    void read(DataInput in) throws IOException {
        for (int number : head()) {
            int found = in.readInt();
            if (found != number) {
                throw new IOException("what was kept is not of this trial: " + found + " in the place of " + number);
            }
        }
        for (var tally : tallies) {
            tally.read(in, from, to);
        }
    }

    private List<Integer> head() {
        return List.of(first(), end(), tallies.size(), trial.days().size());
    }
}
