package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The strategy that a lever changes, from a date on.
 *
 * @param from first day of the change
 */
record Base(Scenario scenario, LocalDate from) {
    StrategyYaml yaml(Text change, String lever) {
        var title = scenario.title();
        return new StrategyYaml(
                new Text(title.en() + ", " + change.en(), title.id() + ", " + change.id()),
                scenario.strategy(),
                "Set by the lever " + lever + " over " + scenario.strategy() + ".");
    }

    LocalDate end() {
        return scenario.end();
    }

    Optional<Channel> channel(String name) {
        return scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst();
    }

    Text since() {
        return new Text(" from " + Dates.en(from), " mulai " + Dates.id(from));
    }
}
