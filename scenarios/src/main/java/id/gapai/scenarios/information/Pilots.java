package id.gapai.scenarios.information;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.text.Text;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.information.Pilot;
import id.gapai.simulation.sensitivity.PathNumbers;
import id.gapai.simulation.trial.PathRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pilots at the channels of visits that some strategies have. */
record Pilots(Phrases phrases, Map<String, Text> titles, int days, long seed, PathRange paths) {
    /**
     * What a pilot would find on each path.
     *
     * @param channel its name
     */
    record Results(String channel, Text title, DoubleTable found) {}

    /** One of each channel, of the first model that has it. */
    List<Results> of(List<CompiledModel> models) {
        Map<String, Results> results = new LinkedHashMap<>();
        for (var model : models) {
            for (var channel : model.channels()) {
                if (channel instanceof Visit visit && !results.containsKey(visit.desk().name()) && holdsSessions(visit)) {
                    results.put(visit.desk().name(), results(model, visit));
                }
            }
        }
        return List.copyOf(results.values());
    }

    private static boolean holdsSessions(Visit visit) {
        return visit.sessions().sum() > 0;
    }

    private Results results(CompiledModel model, Visit visit) {
        var name = visit.desk().name();
        var prefix = "channels/" + name + "/";
        var on = new PathNumbers(paths, seed);
        var numbers = new Pilot.Numbers(
                on.of(prefix + "attendance", visit.attendance()),
                on.of(prefix + "dispersion", visit.dispersion()),
                on.of(prefix + "nonresidentShare", visit.nonresidentShare()),
                on.of(prefix + "acceptance", visit.acceptance()),
                on.of("demand/volatility", model.demand().volatility()));
        var found = new Pilot(name, days, couldActivate(model, visit)).results(numbers, seed, paths.first());
        return new Results(name, phrases.say("pilot", titles.get(name), Phrases.count(days)), found);
    }

    /** Share of the resident visitors who are reachable and not active yet on day 0, on average. */
    private static double couldActivate(CompiledModel model, Visit visit) {
        double could = 0;
        for (int g = 0; g < visit.audience().size(); g++) {
            double holders = Math.max(1, model.initial().holders().get(g));
            double active = model.initial().active().get(g) / holders;
            could += visit.audience().get(g) * Math.max(0, model.reachableShare().get(g).mean() - active);
        }
        return Math.min(1, could / Math.max(Double.MIN_NORMAL, visit.audience().sum()));
    }
}
