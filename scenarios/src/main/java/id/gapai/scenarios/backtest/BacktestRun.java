package id.gapai.scenarios.backtest;

import id.gapai.simulation.backtest.Ask;
import id.gapai.simulation.backtest.Backtest;
import id.gapai.simulation.backtest.BacktestResult;
import id.gapai.simulation.backtest.Track;
import id.gapai.simulation.baseline.DampedTrend;
import id.gapai.simulation.baseline.Gompertz;
import id.gapai.simulation.baseline.LastRate;
import id.gapai.simulation.evidence.Evidence;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.growth.Learned;
import id.gapai.simulation.growth.StochasticGrowth;
import id.gapai.simulation.score.BlockBootstrap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A finished backtest in both settings.
 *
 * @param tracks one for each forecaster, the tested one first
 */
public record BacktestRun(
        Evidence evidence, Map<Setting, BacktestResult> results, Map<Setting, List<Track>> tracks, BlockBootstrap bootstrap) {
    private static final int REPLICATES = 2000;
    private static final double INTERVAL = 0.95;

    /**
     * Asks all forecasters all questions.
     *
     * @param evidence with at least one question
     * @param threads  1 or more; nothing depends on it
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static BacktestRun of(Evidence evidence, long seed, int threads) throws InterruptedException {
        var bootstrap = new BlockBootstrap(seed, REPLICATES, INTERVAL);
        List<Forecaster> forecasters = List.of(new StochasticGrowth(seed), new LastRate(), new DampedTrend(), new Gompertz());
        Map<Setting, BacktestResult> results = new EnumMap<>(Setting.class);
        Map<Setting, List<Track>> tracks = new EnumMap<>(Setting.class);
        for (var setting : Setting.values()) {
            var result = Backtest.run(evidence.histories(), forecasters, setting, threads);
            results.put(setting, result);
            tracks.put(setting, result.tracks(bootstrap));
        }
        return new BacktestRun(evidence, results, tracks, bootstrap);
    }

    /** The forecaster that is tested. */
    public StochasticGrowth tested() {
        return new StochasticGrowth(bootstrap.seed());
    }

    /** How the tested forecaster did. */
    public Track track(Setting setting) {
        return tracks.get(setting).get(0);
    }

    /** What all regions together teach. */
    public List<Learned> learned() {
        return tested().learned(new Training(evidence.histories()));
    }

    /** What the tested forecaster had learned when it gave an answer. */
    public List<Learned> learned(Ask answer) {
        return tested().learned(answer.setting().training(answer.question(), evidence.histories()));
    }

    /** The tested forecaster's answers about places of another file, in both settings. */
    public List<Ask> ask(List<History> places, LocalDate day) {
        var answers = new ArrayList<Ask>();
        for (var place : places) {
            for (var setting : Setting.values()) {
                answers.add(Ask.of(place, day, evidence.histories(), tested(), setting));
            }
        }
        return List.copyOf(answers);
    }
}
