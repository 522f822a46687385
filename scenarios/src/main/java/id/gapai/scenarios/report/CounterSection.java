package id.gapai.scenarios.report;

import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.List;

/** What ordinary counter service loses to activation work. */
record CounterSection(Comparison comparison, double servicesPerOfficerDay, Words words) {
    static Section of(Comparison comparison, double servicesPerOfficerDay, Words words) {
        return new CounterSection(comparison, servicesPerOfficerDay, words).section();
    }

    private Section section() {
        var rows = comparison.forecasts().stream().map(this::row).toList();
        return Section.of("counter", words.say("counter.heading"))
                .withParagraph(words.say("counter.lead", services(servicesPerOfficerDay)))
                .withGrid(Grid.ofNumbers(words.say("counter.caption"), header(), rows));
    }

    private String services(double number) {
        return words.language().decimal(number, number == Math.rint(number) ? 0 : 1);
    }

    private List<String> header() {
        var reference = words.language().pick(comparison.referenceForecast().title());
        return List.of(
                words.say("strategies.strategy"),
                words.say("counter.officerDays"),
                words.say("counter.services"),
                words.say("counter.difference", reference));
    }

    private List<Cell> row(Forecast forecast) {
        double lost = servicesLost(forecast);
        return List.of(
                StrategyCell.of(forecast, words),
                Cell.of(words.language().about(officerDaysTaken(forecast))),
                Cell.of(words.language().about(lost)),
                Cell.of(words.signed(lost - servicesLost(comparison.referenceForecast()))));
    }

    private double servicesLost(Forecast forecast) {
        return officerDaysTaken(forecast) * servicesPerOfficerDay;
    }

    private static double officerDaysTaken(Forecast forecast) {
        return forecast.channels().stream()
                .filter(ChannelResult::fromCounter)
                .mapToDouble(channel -> channel.officerDaysAssigned().value())
                .sum();
    }
}
