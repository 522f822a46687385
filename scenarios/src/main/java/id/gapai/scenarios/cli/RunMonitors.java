package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.forecast.StudyRun.Phase;
import id.gapai.scenarios.output.RunFolder;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.Progress;
import id.gapai.simulation.Snapshot;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What accompanies the parts of a run.
 *
 * @param measure what the half-width is of that is shown
 * @param coarse  prints what a first look shows
 * @param whole   shows the forecasts of all paths, as yet without what binds
 */
record RunMonitors(
        RunFolder folder,
        StopSignal stop,
        ProgressLine line,
        FirstLook firstLook,
        Messages messages,
        Measure measure,
        BiConsumer<Comparison, PrintWriter> coarse,
        Consumer<Comparison> whole) {
    /** Paths after which a terminal gets a first look: enough to tell strategies apart. */
    private static final int FIRST_LOOK = 64;

    Monitor of(Phase phase) {
        var name = phase.name().toLowerCase(Locale.ROOT);
        boolean isHeadline = phase == Phase.STRATEGIES;
        var shown = line.phase(messages.text("phase." + name), isHeadline ? measure : Measure.PROBABILITY);
        Consumer<Snapshot> rested = isHeadline ? this::look : snapshot -> {};
        boolean isAside = phase == Phase.SPLIT || phase == Phase.RARE;
        return isAside ? shownOnly(shown) : new RunMonitor(folder, name, stop, shown, isHeadline ? this::isLookDue : progress -> false, rested);
    }

    private boolean isLookDue(Progress progress) {
        return Terminal.rows() > 0 && progress.paths() >= FIRST_LOOK && !firstLook.wasShown();
    }

    private void look(Snapshot snapshot) {
        if (snapshot.hasAllPaths()) {
            showWhole(snapshot);
        } else if (Terminal.rows() > 0 && snapshot.paths() >= FIRST_LOOK && !stop.isGiven()) {
            line.clear();
            firstLook.show(out -> print(snapshot, out));
        }
    }

    /** What binds is asked in several rounds after that. */
    private void showWhole(Snapshot snapshot) {
        if (!firstLook.wasReplaced() && !stop.isGiven()) {
            line.clear();
            firstLook.replace();
            whole.accept(snapshot.comparison());
        }
    }

    private void print(Snapshot snapshot, PrintWriter out) {
        out.println(messages.text("firstLook", messages.language().count(snapshot.paths())));
        coarse.accept(snapshot.firstLook(), out);
    }

    /** Short, and done anew when the run goes on. */
    private static Monitor shownOnly(Consumer<Progress> shown) {
        return new Monitor() {
            @Override
            public boolean progress(Progress progress) {
                shown.accept(progress);
                return true;
            }
        };
    }
}
