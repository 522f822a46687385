package id.gapai.scenarios.format;

import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.stream.Stream;

/** Numbers that change at dates: one number, a list of steps, or steps with a base. */
final class StepsFormat {
    private final SpanFormat span;

    StepsFormat(Names<List<Span>> periods) {
        span = new SpanFormat(periods);
    }

    /** @param base what holds outside all steps unless the file gives another base */
    Type<Steps> of(Quantity quantity, double base) {
        var steps = Types.filledList(step(quantity), "leave the key out, or write one number").map(lists -> lists.stream().flatMap(List::stream).toList());
        return Types.either("stepped number", List.of(
                Numbers.certain(quantity).map(Steps::constant),
                steps.map(list -> new Steps(base, list)),
                withBase(quantity, steps)));
    }

    private static Type<Steps> withBase(Quantity quantity, Type<List<Steps.Step>> steps) {
        var baseKey = Key.required("base", Numbers.certain(quantity), "what holds outside all steps");
        var stepsKey = Key.required("steps", steps, "steps as above; later ones win where several hold");
        return Types.fields(List.of(baseKey, stepsKey), s -> new Steps(s.get(baseKey), s.get(stepsKey)));
    }

    private Type<List<Steps.Step>> step(Quantity quantity) {
        var value = Key.required("value", Numbers.certain(quantity), "what holds then");
        var keys = Stream.concat(span.keys().stream(), Stream.of(value)).toList();
        return Types.fields(keys, span::requireGiven, s -> steps(s, s.get(value)));
    }

    private List<Steps.Step> steps(Section section, double value) {
        return span.spans(section).stream().map(s -> new Steps.Step(s, value)).toList();
    }
}
