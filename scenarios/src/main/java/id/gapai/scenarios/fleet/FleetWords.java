package id.gapai.scenarios.fleet;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run of a fleet says on a terminal. */
public final class FleetWords {
    private final Messages messages;

    public FleetWords(Language language) {
        messages = Messages.load(language, FleetWords.class, "fleet");
    }

    public Messages messages() {
        return messages;
    }

    public String reading(int done, int of) {
        return messages.text("reading", Integer.toString(done), Integer.toString(of));
    }

    public String progress(int done, int of, String place) {
        return messages.text("progress", Integer.toString(done), Integer.toString(of), place);
    }

    public String stopped() {
        return messages.text("stopped");
    }

    public String title() {
        return messages.text("nation.title");
    }

    /** What was done, and what was not. */
    public List<String> end(FleetRun run, Path folder) {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "done", run.fleet().name(), Integer.toString(run.places().size()), Integer.toString(run.design().paths()), folder.toString()));
        if (!run.fleet().missing().isEmpty()) {
            lines.add(messages.text("missing.count", Integer.toString(run.fleet().missing().size())));
        }
        if (!run.studies().failed().isEmpty()) {
            lines.add(messages.text("failed.count", Integer.toString(run.studies().failed().size())));
        }
        return lines;
    }
}
