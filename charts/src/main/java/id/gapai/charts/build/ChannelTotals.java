package id.gapai.charts.build;

import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Forecast;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Sums over channels; a channel is the same in two strategies when its name is. */
final class ChannelTotals {
    private ChannelTotals() {}

    /** Mean activations of residents over all channels. */
    static double total(Forecast forecast) {
        return forecast.channels().stream().mapToDouble(c -> c.activations().value()).sum();
    }

    /** Those of one channel; 0 if the strategy has no such channel. */
    static double of(Forecast forecast, ChannelResult channel) {
        return forecast.channels().stream()
                .filter(c -> c.name().equals(channel.name()))
                .mapToDouble(c -> c.activations().value())
                .sum();
    }

    /** Every channel of any strategy once, that with the most activations over all strategies first. */
    static List<ChannelResult> largestFirst(List<Forecast> forecasts) {
        var channels = new LinkedHashMap<String, ChannelResult>();
        forecasts.forEach(f -> f.channels().forEach(c -> channels.putIfAbsent(c.name(), c)));
        var bySum = Comparator.comparingDouble((ChannelResult channel) ->
                forecasts.stream().mapToDouble(f -> of(f, channel)).sum());
        return channels.values().stream().sorted(bySum.reversed()).toList();
    }
}
