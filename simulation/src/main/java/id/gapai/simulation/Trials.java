package id.gapai.simulation;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.OutcomeTally;
import id.gapai.simulation.trial.ParameterSample;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import id.gapai.simulation.trial.TrialLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs models path by path for procedures that decide: which need what every single path came to, on common random numbers. A procedure that
 * hangs on nothing but what its trials gave can be stopped and begun again: what its log kept is not simulated again. Mutable, for one
 * thread, which hands the paths out to others; the outcomes do not depend on how many these are.
 */
public final class Trials {
    /** Paths of all models of a piece: some seconds of work, which is what a stop costs. */
    private static final int PIECE = 16_384;

    private final long seed;
    private final int threads;
    private final TrialLog log;
    private final Planner planner = new Planner();
    private int piece;

    /** The last block of a piece may be the one after which the log wants to stop. */
    private boolean isStopped;

    private long done;
    private long total;

    public Trials(long seed, int threads, TrialLog log) {
        this.seed = seed;
        this.threads = threads;
        this.log = log;
    }

    /** Seed of the run, for what a procedure draws itself from streams. */
    public long seed() {
        return seed;
    }

    /** Threads of the run, for what a procedure does besides; nothing it finds may hang on them. */
    public int threads() {
        return threads;
    }

    /** Says how many paths, over all models, are still to come as it seems; for the time left that is shown. */
    public void expect(long paths) {
        total = done + paths;
    }

    /** Paths over all models so far, those read back included: the work that an answer took. */
    public long done() {
        return done;
    }

    /** What the paths came to, by model. */
    public List<Outcome> run(List<CompiledModel> models, PathRange paths) throws InterruptedException, IOException {
        return run(Trial.of(models, paths));
    }

    /**
     * What the paths came to, by model.
     *
     * @throws InterruptedException if the calling thread is interrupted
     * @throws StoppedException if the log wants it
     * @throws IOException if the log fails to keep or to give what was kept
     */
    public List<Outcome> run(Trial trial) throws InterruptedException, IOException {
        var pieces = new ArrayList<TrialPiece>();
        int size = Math.max(1, PIECE / trial.models().size());
        var tallies = trial.models().stream()
                .map(model -> new OutcomeTally(trial.paths(), model.channels().size(), trial.days()))
                .toList();
        for (int from = 0; from < trial.paths().size(); from += size) {
            pieces.add(new TrialPiece(trial, tallies, from, Math.min(trial.paths().size(), from + size)));
        }
        try (var stage = stage(trial, tallies)) {
            for (var next : pieces) {
                run(next, stage);
            }
        }
        return tallies.stream().map(OutcomeTally::outcome).toList();
    }

    private Stage stage(Trial trial, List<OutcomeTally> tallies) {
        var items = new ArrayList<Planner.Item>();
        for (int m = 0; m < tallies.size(); m++) {
            var tally = tallies.get(m);
            items.add(new Planner.Item(trial.models().get(m), Boost.NONE, (block, reference) -> tally.add(block)));
        }
        var settings = new Settings(trial.paths().end(), seed, threads, 0, 0, Sampling.INDEPENDENT);
        return new Stage(planner.plan(items, 0), PathSources.both(trial.source()), settings);
    }

    /**
     * Comes to rest here if the log wants to; for a procedure that does other work between trials.
     *
     * @throws StoppedException if the log wants it
     */
    public void rest() throws StoppedException, IOException {
        if (!log.progress(done, Math.max(done, total))) {
            log.stopped();
            throw new StoppedException(0);
        }
    }

    private void run(TrialPiece next, Stage stage) throws InterruptedException, IOException {
        var saved = log.saved(piece);
        if (saved.isPresent()) {
            next.read(saved.get());
            done += next.work();
        } else {
            stage.setDone(next.first());
            stage.runTo(next.end(), this::blockDone);
            if (stage.done() == next.end()) {
                log.keep(piece, next::write);
            }
            if (isStopped) {
                log.stopped();
                throw new StoppedException(stage.done());
            }
        }
        piece++;
    }

    private boolean blockDone(int paths) {
        done += paths;
        isStopped |= !log.progress(done, Math.max(done, total));
        return !isStopped;
    }

    /** The uncertain numbers of a model on paths whose numbers come from streams. */
    public ParameterSample parameters(CompiledModel model, PathRange paths) {
        var shared = planner.plan(List.of(new Planner.Item(model, Boost.NONE, (block, reference) -> {})), 0).worlds().get(0);
        var kernel = shared.runs().get(0).kernel();
        var parameters = Stream.concat(
                        shared.world().uncertainParameters().stream(), kernel.uncertainParameters().stream())
                .toList();
        return ParameterSample.of(parameters, paths, seed);
    }
}
