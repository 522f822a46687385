package id.gapai.scenarios.goal;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.scenarios.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Targets as they are written on the command line, and in words. */
public final class TargetText {
    private static final Pattern COUNT = Pattern.compile("(>=|≥)? *([1-9][0-9]{0,8})");
    private static final Pattern SHARE = Pattern.compile("(>=|≥)? *([0-9]{1,2}(\\.[0-9]{1,4})?) *%");

    private TargetText() {}

    /**
     * The target of that name, or the one that the text describes: {@code >=160000} or {@code >=25%}.
     *
     * @param targets of the study
     * @throws IllegalArgumentException if it is neither; the message says what is allowed
     */
    public static Target parse(String text, List<Target> targets) {
        return targets.stream()
                .filter(target -> target.name().equals(text))
                .findFirst()
                .or(() -> described(text.strip()))
                .orElseThrow(() -> new IllegalArgumentException(refusal(text, targets)));
    }

    private static Optional<Target> described(String text) {
        var count = COUNT.matcher(text);
        if (count.matches()) {
            return Optional.of(new Target("count", Text.same(text), OptionalInt.of(Integer.parseInt(count.group(2))), OptionalDouble.empty()));
        }
        var share = SHARE.matcher(text);
        return share.matches() && Double.parseDouble(share.group(2)) > 0
                ? Optional.of(new Target("share", Text.same(text), OptionalInt.empty(), OptionalDouble.of(Double.parseDouble(share.group(2)) / 100)))
                : Optional.empty();
    }

    private static String refusal(String text, List<Target> targets) {
        var names = targets.stream().map(Target::name).toList();
        var hint = Nearest.hint(text, names);
        return "no target '" + text + "'; write a count as >=160000, a share of holders as >=25%, or a target of the study: " + String.join(", ", names)
                + (hint.isEmpty() ? "" : "; " + hint);
    }

    /** What the target asks for, with its denominator. */
    public static Text words(Target target) {
        var count = target.count().isPresent()
                ? Optional.of(both(l -> l.count(target.count().getAsInt())))
                : Optional.<Text>empty();
        var share = target.share().isPresent() ? Optional.of(both(l -> l.percent(target.share().getAsDouble()))) : Optional.<Text>empty();
        var persons = count.map(n -> new Text(n.en() + " active residents", n.id() + " penduduk aktif"));
        var part = share.map(n -> new Text(n.en() + " of e-KTP holders", n.id() + " pemegang KTP-el"));
        return persons.isPresent() && part.isPresent()
                ? new Text(persons.get().en() + " and " + part.get().en(), persons.get().id() + " dan " + part.get().id())
                : persons.or(() -> part).orElseThrow();
    }
}
