package id.gapai.scenarios.whatif;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.whatif.WhatIf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sliders of a study.
 *
 * @param strategies of the study that can be changed by sliders, the reference first
 * @param engine     what runs them, by the same index
 */
public record Sliders(Study study, List<StrategySliders> strategies, WhatIf engine) {
    public Sliders {
        strategies = List.copyOf(strategies);
    }

    /**
     * Sliders for the strategies of a comparison that can be chosen and that do not react by rules.
     *
     * @return empty if the reference is not among them, since it is what there is before a start
     */
    public static Optional<Sliders> of(Study study, ProjectedWorld world, Comparison comparison, Sampling sampling) throws InvalidInput {
        var names = comparison.forecasts().stream().map(Forecast::strategy).filter(name -> isSteady(study, name)).toList();
        if (!names.contains(study.reference())) {
            return Optional.empty();
        }
        var maker = new SliderMaker(study, world);
        var sliders = new ArrayList<StrategySliders>();
        for (var name : names) {
            sliders.add(maker.of(name));
        }
        long seed = comparison.referenceForecast().seed();
        var adjustable = sliders.stream().map(StrategySliders::adjustable).toList();
        return Optional.of(new Sliders(study, sliders, WhatIf.of(seed, sampling, adjustable, names.indexOf(study.reference()))));
    }

    private static boolean isSteady(Study study, String strategy) {
        return study.choices().contains(strategy) && study.scenario(strategy).rules().isEmpty();
    }

    /** What the page has to know of them, as JSON has it. */
    public Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("asOf", study.asOf().toString());
        document.put("days", engine.strategies().get(0).model().days());
        document.put("reference", engine.reference());
        document.put("targets", study.scenario(study.reference()).targets().stream().map(Sliders::target).toList());
        document.put("strategies", strategies.stream().map(Sliders::strategy).toList());
        return document;
    }


    private static Map<String, Object> target(Target target) {
        var map = Json.object("name", target.name());
        target.count().ifPresent(count -> map.put("count", count));
        target.share().ifPresent(share -> map.put("share", share));
        return map;
    }

    private static Map<String, Object> strategy(StrategySliders s) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", s.name());
        map.put("title", Json.text(s.title()));
        map.put("channels", s.adjustable().model().channels().size());
        map.put("events", s.events().stream().map(e -> Json.object("channel", e.channel(), "title", Json.text(e.title()), "most", e.most())).toList());
        map.put("acceptance", s.acceptance().stream()
                .map(a -> Json.object("channel", a.channel(), "index", a.index(), "title", Json.text(a.title()), "factors", a.factors()))
                .toList());
        map.put("overtime", s.overtime());
        map.put("officers", s.officers());
        map.put("starts", s.starts().stream().map(start -> Json.object("day", start.day(), "date", start.date())).toList());
        return map;
    }
}
