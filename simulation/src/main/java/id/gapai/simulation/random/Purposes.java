package id.gapai.simulation.random;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns the name of a decision ("channel/mall/crowd") into its 64-bit key. The key hangs on the name alone, so that adding a
 * channel, a segment or a strategy leaves every other draw unchanged.
 */
public final class Purposes {
    /** Name of the daily normals that move demand. */
    public static final String DEMAND = "demand";

    private final Map<Long, String> names = new HashMap<>();
    private final UnaryOperator<String> scope;

    public Purposes() {
        this(UnaryOperator.identity());
    }

    /** @param scope gives the full name of a decision, so that several models can have some decisions in common and others not */
    public Purposes(UnaryOperator<String> scope) {
        this.scope = scope;
    }

    /** Those of {@code others}, and more to come. */
    public Purposes(Purposes others) {
        this(others.scope);
        names.putAll(others.names);
    }

    /**
     * The key of a new purpose.
     *
     * @throws IllegalArgumentException if the name was given before, or another name has the same key
     */
    public long register(String name) {
        long key = keyOf(scope.apply(name));
        String earlier = names.putIfAbsent(key, name);
        if (earlier != null) {
            throw new IllegalArgumentException("the stream of \"" + name + "\" is already that of \"" + earlier + "\"");
        }
        return key;
    }

    /** 64-bit FNV-1a over the UTF-16 units (draft-eastlake-fnv), then mixed. */
    public static long keyOf(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return KeyedStream.mix(hash);
    }
}
