package id.gapai.simulation;

/** Told how far a run is; called from one worker at a time. */
@FunctionalInterface
public interface Progress {
    /** Does nothing. */
    Progress NONE = (done, total) -> {};

    /** @param done paths finished of {@code total}, over all strategies and extra runs */
    void report(long done, long total);
}
