package id.gapai.simulation.backtest;

import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.score.BlockBootstrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All answers in one setting.
 *
 * @param answers by forecaster, in the order in which they were given
 */
public record BacktestResult(Setting setting, Map<String, List<Scored>> answers) {
    static BacktestResult of(Setting setting, List<Scored> answers) {
        var byModel = new LinkedHashMap<String, List<Scored>>();
        answers.forEach(answer -> byModel.computeIfAbsent(answer.model(), name -> new ArrayList<>()).add(answer));
        return new BacktestResult(setting, byModel);
    }

    /** One for each forecaster. */
    public List<Track> tracks(BlockBootstrap bootstrap) {
        return answers.keySet().stream().map(model -> track(model, bootstrap)).toList();
    }

    private Track track(String model, BlockBootstrap bootstrap) {
        var others = new LinkedHashMap<>(answers);
        return Track.of(others.remove(model), others, bootstrap);
    }
}
