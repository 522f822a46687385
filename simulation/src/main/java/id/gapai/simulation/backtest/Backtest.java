package id.gapai.simulation.backtest;

import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Cases;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Leave-one-region-out: everything is learned anew without the region at hand and those that overlap it. */
public final class Backtest {
    private Backtest() {}

    /**
     * Asks every forecaster every question.
     *
     * @param histories all regions, those without reports too
     * @param threads   1 or more; the answers do not depend on it
     * @return the answers; all forecasters have answered the same cases in the same order
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static BacktestResult run(List<History> histories, List<Forecaster> forecasters, Setting setting, int threads)
            throws InterruptedException {
        var lessons = lessons(histories, setting);
        var work = new ArrayList<Callable<List<Scored>>>();
        for (var forecaster : forecasters) {
            lessons.forEach(cases -> work.add(() -> answers(forecaster, cases, histories, setting)));
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var answers = new ArrayList<Scored>();
            for (var result : pool.invokeAll(work)) {
                answers.addAll(result.get());
            }
            return BacktestResult.of(setting, answers);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a forecaster failed in the setting " + setting, e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Cases that are taught the same, together. */
    private static List<List<Case>> lessons(List<History> histories, Setting setting) {
        Map<String, List<Case>> lessons = new LinkedHashMap<>();
        Cases.of(histories).forEach(question -> lessons.computeIfAbsent(setting.key(question), key -> new ArrayList<>()).add(question));
        return List.copyOf(lessons.values());
    }

    private static List<Scored> answers(Forecaster forecaster, List<Case> cases, List<History> histories, Setting setting) {
        var fitted = forecaster.fit(setting.training(cases.get(0), histories));
        return cases.stream()
                .map(question -> Scored.of(question, forecaster.name(), fitted.sample(setting.put(question))))
                .toList();
    }
}
