package id.gapai.scenarios.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Ends the program when a limit is passed: first as Ctrl-C does, and for good where that takes too long. */
final class LimitWatch implements AutoCloseable {
    private static final long MILLISECONDS_BETWEEN = 20;

    /** For work to come to rest and be kept. */
    private static final long GRACE_MILLISECONDS = 10_000;

    /** Between collections of what is no longer used, so that they do not take all the time. */
    private static final long NANOS_BETWEEN_COLLECTIONS = 500_000_000;

    private static final double MEGABYTE = 1 << 20;

    private final Optional<Duration> time;
    private final Optional<Long> bytes;
    private final Consumer<String> lastWords;
    private final long start = System.nanoTime();
    private long lastCollection = start - NANOS_BETWEEN_COLLECTIONS;
    private volatile boolean closed;

    private LimitWatch(Optional<Duration> time, Optional<Long> bytes, Consumer<String> lastWords) {
        this.time = time;
        this.bytes = bytes;
        this.lastWords = lastWords;
    }

    static LimitWatch of(Optional<Duration> time, Optional<Long> bytes, Consumer<String> lastWords) {
        var watch = new LimitWatch(time, bytes, lastWords);
        if (time.isPresent() || bytes.isPresent()) {
            var thread = new Thread(watch::look, "limits");
            thread.setDaemon(true);
            thread.setPriority(Thread.MAX_PRIORITY);
            thread.start();
        }
        return watch;
    }

    private void look() {
        try {
            while (!closed) {
                var reason = timePassed().or(this::memoryTaken);
                if (reason.isPresent() && !closed) {
                    end(reason.get());
                    return;
                }
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<String> timePassed() {
        return time.filter(limit -> System.nanoTime() - start > limit.toNanos())
                .map(limit -> "stopped after --time-limit, " + limit.toSeconds() + " s");
    }

    /** What is no longer used does not count. */
    private Optional<String> memoryTaken() {
        return bytes.filter(limit -> used() > limit && isInUse(limit)).map(limit -> String.format(
                Locale.ROOT, "stopped at %.0f MB of memory, more than --max-memory, %.0f MB", used() / MEGABYTE, limit / MEGABYTE));
    }

    private boolean isInUse(long limit) {
        if (System.nanoTime() - lastCollection < NANOS_BETWEEN_COLLECTIONS) {
            return false;
        }
        System.gc();
        lastCollection = System.nanoTime();
        return used() > limit;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void end(String reason) {
        lastWords.accept(reason);
        var forGood = new Thread(LimitWatch::endForGood, "limits passed");
        forGood.setDaemon(true);
        forGood.start();
        Runtime.getRuntime().exit(RunLimits.EXIT_CODE);
    }

    private static void endForGood() {
        try {
            Thread.sleep(GRACE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(RunLimits.EXIT_CODE);
    }

    @Override
    public void close() {
        closed = true;
    }
}
