package id.gapai.simulation;

/** A comparison was stopped by its {@link Monitor}, which was given what there was. */
public final class StoppedException extends InterruptedException {
    private static final long serialVersionUID = 1;

    /** @param paths that every strategy has done */
    public StoppedException(int paths) {
        super("stopped after " + paths + " paths");
    }
}
