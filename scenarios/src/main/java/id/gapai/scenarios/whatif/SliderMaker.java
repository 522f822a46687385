package id.gapai.scenarios.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.lever.Levers;
import id.gapai.scenarios.lever.OfficerDays;
import id.gapai.scenarios.lever.UnfitLever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.whatif.StrategySliders.AcceptanceSlider;
import id.gapai.scenarios.whatif.StrategySliders.EventSlider;
import id.gapai.scenarios.whatif.StrategySliders.Start;
import id.gapai.simulation.compile.StaffCompiler;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.whatif.Adjustable;
import id.gapai.simulation.whatif.Events;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the sliders of one strategy after the other; what strategies have in common is made once. */
final class SliderMaker {
    private static final int MOST_EVENTS = 14;
    private static final int MOST_ACCEPTANCE = 4;
    private static final int MOST_OFFICERS = 200;

    private final Study study;
    private final ProjectedWorld world;

    /** Of the strategy that is changed; no strategy of the study. */
    private final String work;

    private final Map<List<Object>, Events.Level> levels = new HashMap<>();

    SliderMaker(Study study, ProjectedWorld world) {
        this.study = study;
        this.world = world;
        this.work = Stream.iterate("slider", name -> name + "-x").filter(name -> !study.strategies().contains(name)).findFirst().orElseThrow();
    }

    StrategySliders of(String strategy) throws InvalidInput {
        var wide = wide(strategy);
        var scenario = wide.scenario(work);
        var model = world.compile(scenario);
        var own = study.scenario(strategy);
        var names = Levers.ofEvents(study, strategy);
        var events = new ArrayList<Events>();
        var sliders = new ArrayList<EventSlider>();
        for (var name : names) {
            var channel = channel(scenario, name.substring(name.indexOf(':') + 1));
            var all = levels(strategy, channel, name);
            events.add(new Events(channel.desk().name(), all));
            sliders.add(new EventSlider(channel.desk().name(), channel.desk().title(), all.size() - 1));
        }
        return new StrategySliders(
                strategy,
                own.title(),
                new Adjustable(model, StaffCompiler.compile(scenario.staff(), scenario.asOf(), model.days()), events, officerDays(scenario, model)),
                sliders,
                acceptance(own, model),
                values(strategy, "overtime", 0),
                MOST_OFFICERS,
                starts(strategy, model));
    }

    /** With every channel that can have events, those that the strategy has not switched on without any. */
    private Study wide(String strategy) throws InvalidInput {
        var wide = plain(strategy);
        for (var name : Levers.ofEvents(study, strategy)) {
            if (find(wide.scenario(work), name.substring(name.indexOf(':') + 1)).isEmpty()) {
                wide = wide.withOver(work, lever(wide, work, name, 0).yaml(0));
            }
        }
        return wide;
    }

    /** The strategy under another name. */
    private Study plain(String strategy) throws InvalidInput {
        return study.with(work, "{format: gapai.strategy/1, title: {en: x, id: x}, extends: " + strategy + "}");
    }

    private static Lever lever(Study study, String strategy, String name, int max) throws InvalidInput {
        try {
            return Levers.of(name, study, strategy, Optional.empty(), max);
        } catch (UnfitLever e) {
            throw new IllegalStateException("a lever that was offered", e);
        }
    }

    /** Over the strategy itself: what an event is like may hang on the events that its channel would have. */
    private List<Events.Level> levels(String strategy, Channel channel, String name) throws InvalidInput {
        var plain = plain(strategy);
        var lever = lever(plain, work, name, MOST_EVENTS);
        var made = new ArrayList<Events.Level>();
        for (int setting = 0; setting <= lever.most(); setting++) {
            var yaml = lever.yaml(setting);
            var key = List.of(yaml, channel);
            if (!levels.containsKey(key)) {
                levels.put(key, level(plain.withOver(work, yaml).scenario(work), channel.desk().name()));
            }
            made.add(levels.get(key));
        }
        return made;
    }

    private Events.Level level(Scenario scenario, String name) {
        var model = world.compile(scenario);
        var visit = (CompiledModel.Visit) model.channels().stream().filter(c -> c.desk().name().equals(name)).findFirst().orElseThrow();
        return new Events.Level(visit.sessions(), visit.desk().officers(), officerDays(scenario, channel(scenario, name)));
    }

    private static double officerDays(Scenario scenario, Channel channel) {
        return OfficerDays.asked(channel, scenario.asOf().plusDays(1), scenario.end());
    }

    private static Doubles officerDays(Scenario scenario, CompiledModel model) {
        return Doubles.generate(
                model.channels().size(), c -> officerDays(scenario, channel(scenario, model.channels().get(c).desk().name())));
    }

    private static Optional<Channel> find(Scenario scenario, String name) {
        return scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst();
    }

    private static Channel channel(Scenario scenario, String name) {
        return find(scenario, name).orElseThrow();
    }

    /** Of the channels that the strategy has switched on and at which people are asked. */
    private List<AcceptanceSlider> acceptance(Scenario own, CompiledModel model) throws InvalidInput {
        var sliders = new ArrayList<AcceptanceSlider>();
        for (int c = 0; c < model.channels().size(); c++) {
            var channel = find(own, model.channels().get(c).desk().name());
            if (channel.isPresent() && !(channel.get() instanceof Channel.Hazard)) {
                var desk = channel.get().desk();
                sliders.add(new AcceptanceSlider(
                        desk.name(), c, desk.title(), values(own.strategy(), "acceptance:" + desk.name(), MOST_ACCEPTANCE)));
            }
        }
        return sliders;
    }

    /** What a lever can be set to; empty: the strategy has no use for it. */
    private List<Double> values(String strategy, String name, int max) throws InvalidInput {
        try {
            var lever = Levers.of(name, study, strategy, Optional.empty(), max);
            return IntStream.rangeClosed(0, lever.most()).mapToObj(i -> ((Number) lever.value(i)).doubleValue()).toList();
        } catch (UnfitLever e) {
            return List.of();
        }
    }

    /** Where all that is different before the start is different by day. */
    private List<Start> starts(String strategy, CompiledModel model) throws InvalidInput {
        var before = world.compile(study.scenario(study.reference()));
        if (strategy.equals(study.reference()) || !WorldModel.of(before, Boost.NONE).equals(WorldModel.of(model, Boost.NONE)) || !hasAll(model, before)) {
            return List.of();
        }
        try {
            var lever = Levers.of("start", study, strategy, Optional.empty(), 0);
            return IntStream.iterate(lever.most(), i -> i > 0, i -> i - 1)
                    .mapToObj(i -> lever.value(i).toString())
                    .map(date -> new Start((int) ChronoUnit.DAYS.between(study.asOf(), LocalDate.parse(date)), date))
                    .toList();
        } catch (UnfitLever e) {
            return List.of();
        }
    }

    private static boolean hasAll(CompiledModel model, CompiledModel before) {
        return before.channels().stream().allMatch(early -> model.channels().stream().anyMatch(late -> late.desk().name().equals(early.desk().name())
                && late.getClass() == early.getClass()
                && late.desk().officers().isPresent() == early.desk().officers().isPresent()));
    }
}
