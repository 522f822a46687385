package id.gapai.scenarios.lever;

import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/** Numbers that change at dates, changed from a date on. */
final class DatedSteps {
    private DatedSteps() {}

    /**
     * The steps as they are until a date, from then on with other values.
     *
     * @param end last day that matters
     */
    static Steps changed(Steps steps, LocalDate from, LocalDate end, DoubleUnaryOperator change) {
        return joined(steps, pieces(steps, from, end, change));
    }

    /** Some steps until a date, from then on others. */
    static Steps switched(Steps before, Steps after, LocalDate from, LocalDate end) {
        return before.equals(after) ? after : joined(before, pieces(after, from, end, value -> value));
    }

    private static Steps joined(Steps before, List<Steps.Step> after) {
        var all = new ArrayList<>(before.steps());
        all.addAll(after);
        return new Steps(before.base(), all);
    }

    private static List<Steps.Step> pieces(Steps steps, LocalDate from, LocalDate end, DoubleUnaryOperator change) {
        var starts = new TreeSet<LocalDate>();
        starts.add(from);
        for (var step : steps.steps()) {
            addWithin(starts, step.span().from(), from, end);
            if (step.span().to().isBefore(end)) {
                addWithin(starts, step.span().to().plusDays(1), from, end);
            }
        }
        var pieces = new ArrayList<Steps.Step>();
        for (var start : starts) {
            double value = change.applyAsDouble(steps.at(start));
            if (pieces.isEmpty() || pieces.get(pieces.size() - 1).value() != value) {
                pieces.add(new Steps.Step(new Span(start, LocalDate.MAX), value));
            }
        }
        return pieces;
    }

    private static void addWithin(TreeSet<LocalDate> starts, LocalDate day, LocalDate from, LocalDate end) {
        if (day.isAfter(from) && !day.isAfter(end)) {
            starts.add(day);
        }
    }

    /** As a strategy file has them. */
    static Object yaml(Steps steps) {
        if (steps.steps().isEmpty()) {
            return number(steps.base());
        }
        var yaml = new LinkedHashMap<String, Object>();
        yaml.put("base", number(steps.base()));
        yaml.put("steps", steps.steps().stream().map(DatedSteps::yaml).toList());
        return yaml;
    }

    private static Map<String, Object> yaml(Steps.Step step) {
        var yaml = span(step.span());
        yaml.put("value", number(step.value()));
        return yaml;
    }

    /** Keys of a span; an open end is left out, an open beginning must not be asked for. */
    static Map<String, Object> span(Span span) {
        var yaml = new LinkedHashMap<String, Object>();
        if (span.from().isAfter(LocalDate.MIN)) {
            yaml.put("from", span.from().toString());
        }
        if (span.to().isBefore(LocalDate.MAX)) {
            yaml.put("to", span.to().toString());
        }
        return yaml;
    }

    /** A whole number without a fraction. */
    static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? (Object) (long) value : (Object) value;
    }
}
