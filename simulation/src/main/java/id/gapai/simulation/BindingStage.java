package id.gapai.simulation;

import id.gapai.model.forecast.Binding;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.summary.Gains;
import id.gapai.simulation.tally.FinalsTally;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The first paths of every candidate once more with more of one thing, the random numbers being the same: what binds. */
final class BindingStage implements Rounds {
    /** More of what may bind, in the order of {@link Binding}. */
    static final List<Boost> MORE = List.of(new Boost(1.1, 1, 1), new Boost(1, 1.1, 1), new Boost(1, 1, 1.1));

    private static final int FIRST_LOOK = 500;

    private final MainStage main;
    private final Settings settings;

    /** By candidate and boost. */
    private final List<List<FinalsTally>> tallies = new ArrayList<>();

    /** By candidate, the number of paths that settled it; 0: not yet. It does not depend on the other candidates. */
    private final int[] settled;

    private final Planner planner;

    /** By candidate, what its tallies take. */
    private final List<List<Planner.Item>> items = new ArrayList<>();

    /** Paths that the candidates that are not settled have behind them. */
    private int done;

    /** Of these candidates; made when needed, so that it keeps nobody waiting for the candidates themselves. */
    private Optional<Stage> stage = Optional.empty();

    BindingStage(List<Candidate> candidates, MainStage main, Settings settings, Planner planner) {
        this.main = main;
        this.settings = settings;
        this.planner = planner;
        settled = new int[candidates.size()];
        for (var candidate : candidates) {
            var own = MORE.stream().map(boost -> new FinalsTally(settings.bindingPaths())).toList();
            tallies.add(own);
            items.add(IntStream.range(0, own.size()).mapToObj(i -> item(candidate, MORE.get(i), own.get(i))).toList());
        }
    }

    private static Planner.Item item(Candidate candidate, Boost boost, FinalsTally tally) {
        return new Planner.Item(candidate.model(), boost, (block, reference) -> tally.add(block));
    }

    private Stage stage() {
        if (stage.isEmpty()) {
            var left = IntStream.range(0, settled.length).filter(i -> settled[i] == 0).mapToObj(items::get).flatMap(List::stream).toList();
            var unsettled = new Stage(planner.plan(left, 0), settings);
            unsettled.setDone(done);
            stage = Optional.of(unsettled);
        }
        return stage.get();
    }

    /** 500 paths, then 1,000, 2,000 and so on, until every candidate is settled. */
    @Override
    public void runRound(IntPredicate blockDone) throws InterruptedException {
        int end = roundEnd();
        stage().runTo(end, blockDone);
        done = stage().done();
        if (done == end) {
            look(end);
        }
    }

    /** The same whatever the round in which a run was stopped. */
    private int roundEnd() {
        long end = FIRST_LOOK;
        while (end <= done) {
            end *= 2;
        }
        return (int) Math.min(most(), end);
    }

    /** The same part of the paths that there are, should a precision have ended them early, but not less than a first look. */
    private int most() {
        long part = (long) settings.bindingPaths() * main.expected() / settings.paths();
        return (int) Math.min(Math.min(settings.bindingPaths(), main.expected()), Math.max(FIRST_LOOK, part));
    }

    private void look(int paths) {
        int before = left();
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] == 0 && (paths == most() || gains(i, paths).areClear())) {
                settled[i] = paths;
            }
        }
        if (left() > 0 && left() < before) {
            close();
        }
    }

    /** How many candidates are not settled. */
    private int left() {
        return (int) Arrays.stream(settled).filter(paths -> paths == 0).count();
    }

    /** Paths of all extra runs up to the round under way, which may be the last. */
    long expected() {
        long unsettled = (long) left() * roundEnd();
        return MORE.size() * (unsettled + Arrays.stream(settled).asLongStream().sum());
    }

    @Override
    public boolean isComplete() {
        return left() == 0;
    }

    List<Binding> bindings() {
        return IntStream.range(0, settled.length).mapToObj(i -> gains(i, settled[i]).binding()).toList();
    }

    private Gains gains(int candidate, int paths) {
        var more = tallies.get(candidate).stream().map(tally -> tally.first(paths)).toList();
        return Gains.of(main.finals(candidate, paths), more);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeInt(done);
        for (int paths : settled) {
            out.writeInt(paths);
        }
        for (var tally : all()) {
            tally.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        close();
        done = in.readInt();
        for (int i = 0; i < settled.length; i++) {
            settled[i] = in.readInt();
        }
        for (var tally : all()) {
            tally.read(in);
        }
    }

    private List<FinalsTally> all() {
        return tallies.stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        stage.ifPresent(Stage::close);
        stage = Optional.empty();
    }
}
