package id.gapai.scenarios.lever;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Levers that strategy files pull by the key {@code levers}, each over what the file says and the levers before it. */
public final class GivenLevers {
    private static final String KEY = "levers";
    private static final String ALLOWED = "LEVER=VALUE, such as officers=12 or start=2024-06-03";

    private final Set<String> done = new HashSet<>();
    private Study study;

    private GivenLevers(Study study) {
        this.study = study;
    }

    /**
     * The study as its strategies have it with their levers pulled.
     *
     * @throws InvalidInput if there is no such lever or no such setting of it
     */
    public static Study pulled(Study study) throws InvalidInput {
        var levers = new GivenLevers(study);
        for (var strategy : study.strategies()) {
            levers.pull(strategy);
        }
        return levers.study;
    }

    /** Those that a strategy extends come first. */
    private void pull(String strategy) throws InvalidInput {
        if (!done.add(strategy)) {
            return;
        }
        var parent = study.parent(strategy);
        if (parent.isPresent()) {
            pull(parent.get());
        }
        for (var given : study.levers(strategy)) {
            study = study.withOver(strategy, yaml(strategy, given));
        }
    }

    private String yaml(String strategy, String given) throws InvalidInput {
        int sign = given.indexOf('=');
        if (sign < 0) {
            throw wrong(strategy, given, ALLOWED);
        }
        var value = given.substring(sign + 1).trim();
        var lever = lever(strategy, given, given.substring(0, sign).trim(), value);
        var setting = IntStream.rangeClosed(0, lever.most()).filter(i -> isSame(lever.value(i), value)).findFirst();
        if (setting.isEmpty()) {
            throw wrong(strategy, given, lever.name() + " from " + lever.value(0) + " to " + lever.value(lever.most()) + ", as 'gapai goal' steps it");
        }
        return lever.yaml(setting.getAsInt());
    }

    private Lever lever(String strategy, String given, String name, String value) throws InvalidInput {
        try {
            var usual = Levers.of(name, study, strategy, Optional.empty(), 0);
            var asked = whole(value);
            boolean goesBeyond = asked.isPresent() && usual.value(usual.most()) instanceof Number most && asked.getAsInt() > most.doubleValue();
            return goesBeyond ? Levers.of(name, study, strategy, Optional.empty(), asked.getAsInt()) : usual;
        } catch (UnfitLever e) {
            throw wrong(strategy, given, e.getMessage());
        }
    }

    private static OptionalInt whole(String value) {
        return value.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private static boolean isSame(Object setting, String value) {
        if (setting instanceof Number number && value.matches("[0-9]{1,9}([.][0-9]{1,12})?")) {
            return number.doubleValue() == Double.parseDouble(value);
        }
        return setting.toString().equals(value);
    }

    private InvalidInput wrong(String strategy, String given, String allowed) {
        return new InvalidInput(List.of(study.problem(strategy, KEY, "has '" + given + "'", allowed)));
    }
}
