package id.gapai.simulation;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.simulation.summary.Confidence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A comparison under way: first the candidates as they are, then what binds. */
final class ComparisonRun implements AutoCloseable {
    private static final Confidence CONFIDENCE = new Confidence(0.95);

    private final Settings settings;
    private final int candidates;
    private final Progress progress;
    private final MainStage main;
    private final Optional<BindingStage> binding;
    private long done;

    ComparisonRun(List<Candidate> candidates, int reference, Settings settings, Progress progress) {
        this.settings = settings;
        this.candidates = candidates.size();
        this.progress = progress;
        var planner = new Planner();
        main = new MainStage(candidates, reference, settings, planner);
        binding = settings.bindingPaths() == 0
                ? Optional.empty()
                : Optional.of(new BindingStage(candidates, main, settings, planner));
    }

    Comparison run() throws InterruptedException {
        main.run(this::report);
        if (binding.isPresent()) {
            binding.get().run(this::report);
        }
        return main.comparison(bindings(), CONFIDENCE);
    }

    private void report(int paths) {
        done += paths;
        progress.report(done, total());
    }

    /** At most, since what binds may be clear earlier. */
    private long total() {
        return candidates * (settings.paths() + (long) BindingStage.MORE.size() * settings.bindingPaths());
    }

    private List<Optional<Binding>> bindings() {
        return binding.isEmpty()
                ? Collections.nCopies(candidates, Optional.empty())
                : binding.get().bindings().stream().map(Optional::of).toList();
    }

    @Override
    public void close() {
        main.close();
        binding.ifPresent(BindingStage::close);
    }
}
