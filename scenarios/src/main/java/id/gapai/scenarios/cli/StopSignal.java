package id.gapai.scenarios.cli;

/**
 * Ctrl-C, or another polite way of ending the program: asks the work to come to rest, and lets the program end only when it has. Nothing
 * but the rest of the program's shutdown runs beside it.
 */
class StopSignal implements AutoCloseable {
    private final Thread hook;
    private volatile boolean given;
    private boolean working;

    /** @param lastWords said when the work has come to rest */
    StopSignal(Runnable lastWords) {
        hook = new Thread(() -> stop(lastWords), "stop");
    }

    /** Listens until closed. */
    static StopSignal listening(Runnable lastWords) {
        var signal = new StopSignal(lastWords);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    /** What happens when the signal is given. */
    void stop(Runnable lastWords) {
        given = true;
        awaitRest();
        lastWords.run();
    }

    private synchronized void awaitRest() {
        try {
            while (working) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isGiven() {
        return given;
    }

    /** From now on until {@link #rest} the work must be told to stop. */
    synchronized void work() {
        working = true;
    }

    /** The work can be ended at any moment, nothing is lost. */
    synchronized void rest() {
        working = false;
        notifyAll();
    }

    /** Stops listening; a signal that was given meanwhile ends the program. */
    @Override
    public void close() {
        rest();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }
}
