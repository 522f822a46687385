package id.gapai.scenarios.document;

import static id.gapai.scenarios.document.Rounded.PERSONS;
import static id.gapai.scenarios.document.Rounded.SHARES;
import static id.gapai.scenarios.document.Rounded.number;
import static id.gapai.scenarios.document.Rounded.numbers;

import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.PopulationView;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.study.InputNumber;
import java.util.List;
import java.util.Map;

/** What a forecast rests on, in a document: residents, counts, the test on the past, and every number that goes in. */
final class GroundDocument {
    private GroundDocument() {}

    static Map<String, Object> population(PopulationView view) {
        return Json.object(
                "date", view.date().toString(),
                "male", numbers(view.male(), PERSONS),
                "female", numbers(view.female(), PERSONS),
                "turning17", view.months().stream()
                        .map(month -> Json.object(
                                "month", month.month().toString(),
                                "days", month.days(),
                                "persons", number(month.persons(), PERSONS)))
                        .toList(),
                "totals", view.reconciliations().stream()
                        .map(total -> Json.object(
                                "name", total.name(),
                                "title", Json.text(total.title()),
                                "date", total.date().toString(),
                                "known", number(total.known(), PERSONS),
                                "projected", number(total.projected(), PERSONS),
                                "factor", number(total.factor(), SHARES),
                                "used", total.used()))
                        .toList());
    }

    static List<Map<String, Object>> counts(List<Observation> observations) {
        return observations.stream()
                .map(count -> Json.object(
                        "date", count.asOf().toString(),
                        "published", count.published().toString(),
                        "count", number(count.count(), PERSONS),
                        "low", number(count.low(), PERSONS),
                        "high", number(count.high(), PERSONS),
                        "usedToSet", count.usedToSet(),
                        "source", count.source()))
                .toList();
    }

    static Map<String, Object> hindcast(Hindcast hindcast) {
        var forecast = hindcast.forecast();
        return Json.object(
                "start", forecast.start().toString(),
                "days", forecast.days(),
                "paths", forecast.paths(),
                "active", StrategyDocument.active(forecast),
                "counts", counts(hindcast.observations()),
                "set", hindcast.parametersSet().stream().map(Json::text).toList());
    }

    /** @param strategy whose number it is */
    static Map<String, Object> input(String strategy, InputNumber number) {
        return Json.object(
                "strategy", strategy,
                "path", number.path(),
                "title", Json.text(number.title()),
                "value", number.value(),
                "unit", Json.text(number.unit()),
                "source", number.source(),
                "assumption", number.assumption(),
                "published", number.published(),
                "reference", number.reference(),
                "note", number.note(),
                "publishedLater", number.publishedLater(),
                "file", number.file().getFileName().toString(),
                "line", number.line());
    }
}
