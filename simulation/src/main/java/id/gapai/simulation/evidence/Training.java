package id.gapai.simulation.evidence;

import java.util.List;

/** What is learned from: other regions, with or without reports. */
public record Training(List<History> histories) {
    public Training {
        histories = List.copyOf(histories);
    }

    /** The questions that the other regions have already answered. */
    public List<Case> cases() {
        return Cases.of(histories);
    }
}
