package id.gapai.simulation;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.simulation.random.PathSources;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A comparison under way: first the candidates as they are, then what binds. */
final class ComparisonRun implements Snapshot, AutoCloseable {
    private final int candidates;
    private final Monitor monitor;
    private final MainStage main;
    private final Optional<BindingStage> binding;
    private final List<Rounds> stages;

    /** Paths of all strategies and extra runs. */
    private long done;

    /** @param begin puts what is known of a beginning before what was to be drawn */
    ComparisonRun(
            List<Candidate> candidates, int reference, Settings settings, UnaryOperator<PathSources> begin, Monitor monitor) {
        this.candidates = candidates.size();
        this.monitor = monitor;
        var planner = new Planner();
        main = new MainStage(candidates, reference, settings, begin, planner);
        binding = settings.bindingPaths() == 0
                ? Optional.empty()
                : Optional.of(new BindingStage(candidates, main, settings, planner));
        stages = binding.<List<Rounds>>map(stage -> List.of(main, stage)).orElse(List.of(main));
    }

    Comparison run() throws InterruptedException, IOException {
        var saved = monitor.saved();
        if (saved.isPresent()) {
            read(saved.get());
            rest();
        }
        for (var stage : stages) {
            while (!stage.isComplete()) {
                stage.runRound(this::blockDone);
                rest();
            }
        }
        return main.comparison().with(bindings());
    }

    private boolean blockDone(int paths) {
        done += paths;
        long mainPaths = Math.min(main.expected(), done / candidates);
        return monitor.progress(new Progress((int) mainPaths, main.expected(), done, total(), main.halfWidth()));
    }

    /** As it seems, since what binds may need another round. */
    private long total() {
        return candidates * (long) main.expected() + binding.map(BindingStage::expected).orElse(0L);
    }

    private void rest() throws IOException, StoppedException {
        if (!monitor.atRest(this)) {
            throw new StoppedException(main.done());
        }
    }

    @Override
    public boolean isComplete() {
        return stages.stream().allMatch(Rounds::isComplete);
    }

    @Override
    public boolean hasAllPaths() {
        return main.isComplete();
    }

    @Override
    public int paths() {
        return main.done();
    }

    @Override
    public Comparison comparison() {
        return main.comparison();
    }

    @Override
    public Comparison firstLook() {
        return main.firstLook();
    }

    private List<Optional<Binding>> bindings() {
        return binding.isEmpty()
                ? Collections.nCopies(candidates, Optional.empty())
                : binding.get().bindings().stream().map(Optional::of).toList();
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeLong(done);
        for (var stage : stages) {
            stage.write(out);
        }
    }

    private void read(DataInput in) throws IOException {
        done = in.readLong();
        for (var stage : stages) {
            stage.read(in);
        }
    }

    @Override
    public void close() {
        stages.forEach(Rounds::close);
    }
}
