package id.gapai.scenarios.compiled;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A number, or a distribution by its name {@code dist} and its parameters, or a column of the joint sample. */
final class Parameter {
    private static final Quantity ANY = Quantity.any("");

    private final Map<String, Type<Distribution>> families = families();

    /** @param joint of which a parameter may be a column */
    Parameter(Optional<JointSample> joint) {
        joint.ifPresent(sample -> families.put("joint", JointFields.column(sample)));
    }

    Type<Distribution> type() {
        var dist = Key.required("dist", Types.oneOf("distribution", Types.words(families.keySet())), "family");
        return Types.either("parameter", List.of(Types.byKind(dist, families), Numbers.certain(ANY).map(Distribution::of)));
    }

    private static Map<String, Type<Distribution>> families() {
        var families = new LinkedHashMap<String, Type<Distribution>>();
        families.put("normal", of(List.of("mean", "sd"), p -> new Distribution.Normal(p[0], p[1])));
        families.put("lognormal", of(List.of("median", "sigma"), p -> new Distribution.LogNormal(p[0], p[1])));
        families.put("beta", of(List.of("alpha", "beta"), p -> new Distribution.Beta(p[0], p[1])));
        families.put(
                "triangular", of(List.of("min", "mode", "max"), p -> new Distribution.Triangular(p[0], p[1], p[2])));
        families.put("uniform", of(List.of("min", "max"), p -> new Distribution.Uniform(p[0], p[1])));
        return families;
    }

    private static Type<Distribution> of(List<String> names, Function<double[], Distribution> build) {
        var keys = names.stream().map(name -> Key.required(name, Numbers.certain(ANY), "")).toList();
        return Types.fields(List.copyOf(keys), s -> values(keys, s)).then((values, node, at) -> {
            try {
                return Optional.of(build.apply(values));
            } catch (IllegalArgumentException e) {
                return at.wrong(node, "is no distribution", e.getMessage(), "");
            }
        });
    }

    private static double[] values(List<Key<Double>> keys, Section section) {
        return keys.stream().mapToDouble(section::get).toArray();
    }

    /** As JSON: a number or a map. */
    static Object document(Distribution distribution) {
        if (distribution instanceof Distribution.Constant constant) {
            return constant.value();
        }
        return new Fields().and("dist", name(distribution)).andAll(parameters(distribution)).map();
    }

    private static String name(Distribution distribution) {
        return distribution.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> parameters(Distribution distribution) {
        if (distribution instanceof Distribution.Normal d) {
            return new Fields().and("mean", d.mean()).and("sd", d.sd()).map();
        }
        if (distribution instanceof Distribution.LogNormal d) {
            return new Fields().and("median", d.median()).and("sigma", d.sigma()).map();
        }
        if (distribution instanceof Distribution.Beta d) {
            return new Fields().and("alpha", d.alpha()).and("beta", d.beta()).map();
        }
        if (distribution instanceof Distribution.Triangular d) {
            return new Fields().and("min", d.min()).and("mode", d.mode()).and("max", d.max()).map();
        }
        if (distribution instanceof Distribution.Uniform d) {
            return new Fields().and("min", d.min()).and("max", d.max()).map();
        }
        if (distribution instanceof Distribution.Joint d) {
            return JointFields.document(d);
        }
        throw new AssertionError(distribution);
    }
}
