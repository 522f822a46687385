package id.gapai.scenarios.fleet;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.scenarios.csv.PlaceRow;
import id.gapai.scenarios.fleet.FleetResult.Standing;
import id.gapai.scenarios.fleet.FleetResult.StrategyResult;
import id.gapai.scenarios.report.Templates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The national page in one language: the total with its dependence, the places ranked by probability, gap and need, and a small picture of each. */
public final class FleetPage {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 60;

    private final FleetResult result;
    private final Language language;
    private final Messages messages;

    private FleetPage(FleetResult result, Language language) {
        this.result = result;
        this.language = language;
        messages = Messages.load(language, FleetPage.class, "fleet");
    }

    static String html(FleetResult result, Language language) {
        return Templates.render("fleet", "fleet", new FleetPage(result, language).page());
    }

    /** The table of the nation, for a terminal. */
    public static List<List<String>> nation(FleetResult result, Language language) {
        var page = new FleetPage(result, language);
        var rows = new ArrayList<List<String>>();
        rows.add(page.nationHead());
        result.strategies().forEach(strategy -> rows.add(page.nationRow(strategy)));
        return rows;
    }

    private Map<String, Object> page() {
        var page = new LinkedHashMap<String, Object>();
        page.put("language", language.code());
        page.put("title", language.pick(result.run().fleet().title()));
        page.put("lead", lead());
        page.put("nationTitle", text("nation.title"));
        page.put("nationNote", text(
                "nation.note", language.percent(result.run().design().shared().demand(), 0), language.percent(result.run().studies().sharedRate(), 0)));
        page.put("nation", table(1, nationHead(), result.strategies().stream().map(this::nationRow).toList()));
        page.put("notes", List.of(text("note.columns"), text("note.nation", language.about(result.strategies().get(0).nation().holders()))));
        page.put("strategies", result.strategies().stream().map(this::strategy).toList());
        page.put("coursesTitle", text("courses.title"));
        page.put("coursesNote", text("courses.note", language.percent(top(), 0)));
        page.put("missingTitle", text("missing.title"));
        page.put("missingNote", text("missing.note", language.count(result.run().fleet().missing().size())));
        page.put("missing", missing());
        page.put("provenance", text(
                "provenance", result.run().fleet().name(), language.count(result.run().design().paths()), Long.toString(result.run().design().seed())));
        return page;
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private List<String> lead() {
        var run = result.run();
        var template = run.studies().template();
        var lead = new ArrayList<String>();
        lead.add(text(
                "lead", language.date(template.end()), language.percent(run.design().target(), 0), language.date(template.asOf()),
                language.date(template.asOf()), language.count(run.places().size()), language.count(run.design().paths()),
                language.count(run.design().strategies())));
        if (run.fleet().borrow().isPresent()) {
            long single = result.strategies().get(0).places().stream().filter(place -> place.counts() == 1).count();
            lead.add(text("lead.borrow", language.count(single)));
        }
        return lead;
    }

    private static Map<String, Object> table(int names, List<String> head, List<List<String>> rows) {
        return Map.of("names", names, "head", head, "rows", rows);
    }

    private List<String> nationHead() {
        return IntStream.range(0, 8)
                .mapToObj(i -> text("nation.column." + List.of("strategy", "active", "range", "share", "probability", "gap", "need", "places").get(i)))
                .toList();
    }

    private List<String> nationRow(StrategyResult strategy) {
        var row = new ArrayList<String>(List.of(language.pick(strategy.title())));
        row.addAll(numbers(strategy.nation()));
        long likely = strategy.places().stream().filter(place -> 2 * place.reached() > place.paths()).count();
        row.add(likely + " / " + strategy.places().size());
        return row;
    }

    private List<String> numbers(Standing standing) {
        var active = standing.active();
        return List.of(
                language.about(active.get(1)),
                language.about(active.get(0)) + " – " + language.about(active.get(2)),
                language.percent(standing.share(), 1),
                probability(standing),
                language.about(standing.gap()),
                language.about(standing.need()));
    }

    /** None or all of n paths: below or above what 3/n says with 95 % confidence (J. A. Hanley, A. Lippman-Hand, JAMA 249, 1983, 1743–1745). */
    private String probability(Standing standing) {
        double bound = Math.min(1, 3.0 / standing.paths());
        if (standing.reached() == 0) {
            return text("under", language.percent(bound, 2));
        }
        return standing.reached() == standing.paths() ? text("over", language.percent(1 - bound, 2)) : language.percent(standing.probability(), 1);
    }

    private Map<String, Object> strategy(StrategyResult strategy) {
        var head = List.of("rank", "place", "province", "counts", "active", "range", "share", "probability", "gap", "need").stream()
                .map(name -> text("column." + name))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < strategy.places().size(); i++) {
            var place = strategy.places().get(i);
            var row = new ArrayList<>(List.of(Integer.toString(i + 1), place.name(), place.province(), Integer.toString(place.counts())));
            row.addAll(numbers(place));
            rows.add(row);
        }
        return Map.of(
                "title", language.pick(strategy.title()),
                "description", language.pick(strategy.description()),
                "table", table(3, head, rows),
                "courses", strategy.places().stream().map(this::course).toList());
    }

    /** The greatest share that a picture shows: the same for all, so that they can be compared. */
    private double top() {
        double most = result.strategies().stream()
                .flatMap(strategy -> strategy.places().stream())
                .mapToDouble(place -> place.active().get(2) / place.holders())
                .max()
                .orElse(1);
        return Math.ceil(10 * Math.max(most, 1.2 * result.run().design().target())) / 10;
    }

    private Map<String, Object> course(Standing place) {
        var upper = points(place, 2);
        var lower = new ArrayList<>(points(place, 0));
        Collections.reverse(lower);
        var active = place.active();
        return Map.of(
                "name", place.name(),
                "label", text(
                        "course.label", place.name(), share(active.get(1), place), share(active.get(0), place), share(active.get(2), place)),
                "band", String.join(" ", upper) + " " + String.join(" ", lower),
                "median", String.join(" ", points(place, 1)),
                "goal", y(result.run().design().target()));
    }

    private String share(double persons, Standing place) {
        return language.percent(persons / place.holders(), 1);
    }

    private List<String> points(Standing place, int level) {
        int[] days = result.run().design().days().toArray();
        return IntStream.range(0, days.length)
                .mapToObj(d -> number(WIDTH * days[d] / days[days.length - 1]) + "," + y(place.courses().get(d).get(level) / place.holders()))
                .toList();
    }

    private String y(double share) {
        return number(HEIGHT * (1 - share / top()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private List<String> missing() {
        var lines = new ArrayList<String>();
        result.run().fleet().missing().forEach(place -> lines.add(text("missing.line", place.name(), place.province(), why(place))));
        result.run().studies().failed().keySet().forEach(place -> lines.add(text("failed.line", place)));
        return lines;
    }

    /** A table that the program made says it by what is empty; a table by hand may say more in its own words. */
    private String why(PlaceRow place) {
        if (place.holders().isEmpty()) {
            return text(place.active().isEmpty() ? "why.both" : "why.base");
        }
        return place.active().isEmpty() ? text("why.count") : place.missing().orElseThrow();
    }
}
