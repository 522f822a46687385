package id.gapai.scenarios.whatif;

import id.gapai.model.text.Text;
import id.gapai.simulation.whatif.Adjustable;
import java.util.List;

/**
 * A strategy and the levers that can be moved over it. What a slider moves is a lever's value, so that a state of the sliders can be written
 * into a strategy file.
 *
 * @param name       of the strategy
 * @param adjustable what the engine runs
 * @param events     in the order of {@link Adjustable#events}
 * @param overtime   shares on duty on days off, the strategy's own first; empty: they are all on duty
 * @param officers   most that can be added
 * @param starts     days from which the strategy can be carried out instead of the reference, the first day first; empty: not offered
 */
public record StrategySliders(
        String name, Text title, Adjustable adjustable, List<EventSlider> events, List<AcceptanceSlider> acceptance, List<Double> overtime, int officers,
        List<Start> starts) {
    public StrategySliders {
        events = List.copyOf(events);
        acceptance = List.copyOf(acceptance);
        overtime = List.copyOf(overtime);
        starts = List.copyOf(starts);
    }

    /** Events a week of a channel. */
    public record EventSlider(String channel, Text title, int most) {}

    /**
     * The factor on the odds of acceptance at a channel.
     *
     * @param index of the channel in the model
     */
    public record AcceptanceSlider(String channel, int index, Text title, List<Double> factors) {
        public AcceptanceSlider {
            factors = List.copyOf(factors);
        }
    }

    /**
     * A day on which a strategy can start.
     *
     * @param day 1 … H
     */
    public record Start(int day, String date) {}
}
