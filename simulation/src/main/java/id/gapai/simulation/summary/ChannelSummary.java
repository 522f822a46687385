package id.gapai.simulation.summary;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.tally.Count;
import id.gapai.simulation.tally.Ensemble;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What the channels did and how many officers it took. */
record ChannelSummary(Scenario scenario, CompiledModel model, Ensemble ensemble, Confidence confidence) {
    List<ChannelResult> channels() {
        return IntStream.range(0, model.channels().size()).mapToObj(this::channel).toList();
    }

    private ChannelResult channel(int c) {
        String name = model.channels().get(c).desk().name();
        var desk = desk(name);
        var activations = ensemble.strategy().activations().get(c);
        return new ChannelResult(
                name,
                desk.map(Desk::title).orElseGet(() -> Text.same(name)),
                confidence.mean(activations.moments()),
                activations.quantile(0.05),
                activations.quantile(0.95),
                byDay(day -> mean(Count.ACTIVATIONS, c, day)),
                total(Count.NONRESIDENTS, c),
                total(Count.TURNED_AWAY, c),
                total(Count.OFFICERS_ASSIGNED, c),
                total(Count.BUSY_UNITS, c) / KernelState.UNITS_PER_OFFICER_DAY,
                desk.map(Desk::fromCounter).orElse(false));
    }

    private Optional<Desk> desk(String name) {
        return scenario.channels().stream().map(Channel::desk).filter(d -> d.name().equals(name)).findFirst();
    }

    StaffResult staff() {
        return new StaffResult(
                byDay(this::asked),
                byDay(day -> ensemble.strategy().sums().present(day) / (double) ensemble.paths()),
                byDay(day -> allChannels(Count.OFFICERS_ASSIGNED, day)),
                byDay(day -> allChannels(Count.BUSY_UNITS, day) / KernelState.UNITS_PER_OFFICER_DAY));
    }

    private double asked(int day) {
        return model.channels().stream()
                .flatMap(channel -> channel.desk().officers().stream())
                .mapToInt(officers -> officers.get(day - 1))
                .sum();
    }

    private double allChannels(Count count, int day) {
        return IntStream.range(0, model.channels().size()).mapToDouble(c -> mean(count, c, day)).sum();
    }

    private double total(Count count, int c) {
        return ensemble.strategy().sums().total(count, c) / (double) ensemble.paths();
    }

    private double mean(Count count, int c, int day) {
        return ensemble.strategy().sums().get(count, c, day) / (double) ensemble.paths();
    }

    private Doubles byDay(IntToDoubleFunction ofDay) {
        return Doubles.generate(ensemble.days(), i -> ofDay.applyAsDouble(i + 1));
    }
}
