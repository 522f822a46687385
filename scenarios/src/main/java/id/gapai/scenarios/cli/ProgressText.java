package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;

/** Paths, rate, half-width and time left in one line. */
final class ProgressText {
    private static final double NANOS = 1e9;
    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;

    /** The rate of the first moments, while the program is still being compiled, says nothing. */
    private static final double LEAST_SECONDS = 1;

    private final Messages messages;
    private final String name;
    private final Measure measure;
    /** What there was at {@code start}: what an earlier run did tells nothing of the rate. */
    private Progress first;

    private long start;

    ProgressText(Messages messages, String name, Measure measure) {
        this.messages = messages;
        this.name = name;
        this.measure = measure;
    }

    /** @param now in nanoseconds of any clock, the same each time */
    String at(Progress progress, long now) {
        if (first == null) {
            first = progress;
            start = now;
        }
        var text = new StringBuilder(name + " … ").append(messages.text("progress.paths", count(progress.paths()), count(progress.ofPaths())));
        double seconds = (now - start) / NANOS;
        boolean isRateKnown = seconds >= LEAST_SECONDS && progress.done() > first.done();
        if (isRateKnown && progress.paths() > first.paths()) {
            append("progress.rate", messages.language().about((progress.paths() - first.paths()) / seconds), text);
        }
        progress.halfWidth().ifPresent(width -> text.append(" · ").append(halfWidth(width, measure, messages)));
        if (isRateKnown) {
            append("progress.left", time((progress.total() - progress.done()) * seconds / (progress.done() - first.done())), text);
        }
        return text.toString();
    }

    private void append(String key, String value, StringBuilder text) {
        text.append(" · ").append(messages.text(key, value));
    }

    /** ±0.5 pp, or ±500. */
    static String halfWidth(double width, Measure measure, Messages messages) {
        var language = messages.language();
        return measure.isShare()
                ? messages.text("halfWidth.points", language.decimal(100 * width, width < 0.00995 ? 2 : 1))
                : messages.text("halfWidth.persons", language.decimal(width, width < 99.5 ? 1 : 0));
    }

    private String count(int paths) {
        return messages.language().count(paths);
    }

    private String time(double seconds) {
        if (seconds < 2 * MINUTE) {
            return messages.text("progress.seconds", count((int) Math.ceil(seconds)));
        }
        return seconds < 2 * HOUR
                ? messages.text("progress.minutes", count((int) Math.ceil(seconds / MINUTE)))
                : messages.text("progress.hours", messages.language().decimal(seconds / HOUR, 1));
    }
}
