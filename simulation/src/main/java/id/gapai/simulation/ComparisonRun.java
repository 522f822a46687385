package id.gapai.simulation;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.simulation.summary.Confidence;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A comparison under way: first the candidates as they are, then what binds. */
final class ComparisonRun implements Snapshot, AutoCloseable {
    private static final Confidence CONFIDENCE = new Confidence(0.95);

    private final Settings settings;
    private final int candidates;
    private final Monitor monitor;
    private final MainStage main;
    private final Optional<BindingStage> binding;
    private long done;

    ComparisonRun(List<Candidate> candidates, int reference, Settings settings, Monitor monitor) {
        this.settings = settings;
        this.candidates = candidates.size();
        this.monitor = monitor;
        var planner = new Planner();
        main = new MainStage(candidates, reference, settings, planner);
        binding = settings.bindingPaths() == 0
                ? Optional.empty()
                : Optional.of(new BindingStage(candidates, main, settings, planner));
    }

    Comparison run() throws InterruptedException, IOException {
        var saved = monitor.saved();
        if (saved.isPresent()) {
            read(saved.get());
        }
        while (!main.isComplete()) {
            main.stage().runTo(Rounds.end(main.stage().done(), settings.paths()), this::progress);
            rest();
        }
        if (binding.isPresent()) {
            run(binding.get());
        }
        return comparison();
    }

    private void run(BindingStage stage) throws InterruptedException, IOException {
        while (!stage.isComplete()) {
            int end = stage.roundEnd();
            stage.stage().runTo(end, this::progress);
            if (stage.stage().done() == end) {
                stage.look();
            }
            rest();
        }
    }

    private boolean progress(int paths) {
        done += paths;
        return monitor.progress(done, total());
    }

    private long total() {
        return candidates * (settings.paths() + (long) BindingStage.MORE.size() * settings.bindingPaths());
    }

    private void rest() throws IOException, StoppedException {
        if (!monitor.atRest(this)) {
            throw new StoppedException(done);
        }
    }

    @Override
    public boolean isComplete() {
        return main.isComplete() && binding.stream().allMatch(BindingStage::isComplete);
    }

    @Override
    public Comparison comparison() {
        return main.comparison(bindings(), CONFIDENCE);
    }

    /** Unknown until the stage is complete. */
    private List<Optional<Binding>> bindings() {
        if (binding.isEmpty() || !binding.get().isComplete()) {
            return Collections.nCopies(candidates, Optional.empty());
        }
        var bindings = new ArrayList<Optional<Binding>>();
        binding.get().bindings().forEach(b -> bindings.add(Optional.of(b)));
        return bindings;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeLong(done);
        main.write(out);
        if (binding.isPresent()) {
            binding.get().write(out);
        }
    }

    private void read(DataInput in) throws IOException {
        done = in.readLong();
        main.read(in);
        if (binding.isPresent()) {
            binding.get().read(in);
        }
    }

    @Override
    public void close() {
        main.close();
        binding.ifPresent(BindingStage::close);
    }
}
