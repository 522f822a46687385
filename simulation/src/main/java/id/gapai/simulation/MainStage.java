package id.gapai.simulation;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.summary.DifferenceSummary;
import id.gapai.simulation.summary.ForecastSummary;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.FirstPaths;
import id.gapai.simulation.tally.HoldersTally;
import id.gapai.simulation.tally.StrategyTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The paths of all candidates as they are. */
final class MainStage implements AutoCloseable {
    private final List<Candidate> candidates;
    private final int reference;
    private final Settings settings;
    private final List<StrategyTally> tallies = new ArrayList<>();
    private final List<HoldersTally> holders;
    private final Stage stage;

    MainStage(List<Candidate> candidates, int reference, Settings settings, Planner planner) {
        this.candidates = candidates;
        this.reference = reference;
        this.settings = settings;
        candidates.forEach(candidate -> tallies.add(tally(candidate)));
        var items = new ArrayList<Planner.Item>();
        for (int i = 0; i < candidates.size(); i++) {
            items.add(new Planner.Item(candidates.get(i).model(), Boost.NONE, tallies.get(i)::add));
        }
        var planned = planner.plan(items, reference);
        holders = planned.holders();
        stage = new Stage(planned.plan(), settings);
    }

    private StrategyTally tally(Candidate candidate) {
        int days = candidate.model().days();
        var firstPaths = new FirstPaths(settings.bindingPaths(), settings.samplePaths(), days);
        return new StrategyTally(
                days, candidate.model().channels().size(), candidate.scenario().targets(), firstPaths);
    }

    void run(IntConsumer pathsDone) throws InterruptedException {
        stage.runTo(settings.paths(), pathsDone);
    }

    /** Active residents at the end of the first {@code paths} paths of a candidate. */
    int[] finals(int candidate, int paths) {
        return tallies.get(candidate).firstPaths().finalActive(paths);
    }

    /** @param bindings what binds, by candidate */
    Comparison comparison(List<Optional<Binding>> bindings, Confidence confidence) {
        var forecasts = new ArrayList<Forecast>();
        var differences = new ArrayList<PairedDifference>();
        String base = candidates.get(reference).scenario().strategy();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var ensemble = new Ensemble(tallies.get(i), holders.get(i).holders());
            forecasts.add(new ForecastSummary(candidate.scenario(), candidate.model(), ensemble, confidence)
                    .forecast(settings.seed(), bindings.get(i)));
            if (i != reference) {
                differences.add(DifferenceSummary.of(
                        candidate.scenario().strategy(), base, tallies.get(i).difference(), confidence));
            }
        }
        return new Comparison(base, forecasts, differences);
    }

    @Override
    public void close() {
        stage.close();
    }
}
