package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.StudyForecast.StaffCase;
import java.util.ArrayList;
import java.util.List;

/** The headline repeated with today's officers at fixed values: median, 90 % range and probability of the main target. */
final class StaffTable {
    private final StudyForecast study;
    private final Messages messages;

    StaffTable(StudyForecast study, Messages messages) {
        this.study = study;
        this.messages = messages;
    }

    Grid grid() {
        var grid = new Grid(header());
        study.comparison().forecasts().forEach(forecast -> grid.add(row(forecast)));
        return grid;
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        header.add(messages.text("strategy"));
        for (var staffCase : study.staffCases()) {
            var officers = messages.language().count(staffCase.officers());
            header.add(messages.text("staffActive", officers));
            header.add(messages.text("staffProbability", officers));
        }
        return header;
    }

    private List<String> row(Forecast forecast) {
        var row = new ArrayList<String>();
        row.add(StrategyTable.name(forecast, messages));
        for (StaffCase staffCase : study.staffCases()) {
            var same = staffCase.comparison().forecast(forecast.strategy());
            row.add(StrategyTable.active(same, messages.language()));
            row.add(StrategyTable.probability(same.targets().get(0), messages.language()));
        }
        return row;
    }
}
