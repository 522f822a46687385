package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Comparison;
import id.gapai.simulation.Settings;
import java.util.List;
import java.util.Locale;

/** What a run needed to know something as exactly as it was asked. */
final class PrecisionText {
    private final Messages messages;

    PrecisionText(Messages messages) {
        this.messages = messages;
    }

    /** Nothing where no precision was asked for. */
    List<String> lines(Settings settings, Comparison comparison, int width) {
        return settings.precision()
                .map(asked -> {
                    double reached = asked.halfWidth(comparison);
                    var key = reached <= asked.halfWidth() ? "precision.reached" : "precision.missed";
                    var text = messages.text(
                            key,
                            messages.text("precision." + asked.measure().name().toLowerCase(Locale.ROOT)),
                            ProgressText.halfWidth(asked.halfWidth(), asked.measure(), messages),
                            messages.language().count(comparison.referenceForecast().paths()),
                            ProgressText.halfWidth(reached, asked.measure(), messages));
                    return Wrap.lines(text, width);
                })
                .orElse(List.of());
    }
}
