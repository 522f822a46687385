package id.gapai.scenarios.lever;

import id.gapai.model.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A strategy file that is laid over another. Mutable while it is written. */
final class StrategyYaml {
    private static final int WIDTH = 140;

    private final Map<String, Object> root = new LinkedHashMap<>();

    /**
     * @param parent     name of the strategy that it extends
     * @param assumption why the numbers are as they are
     */
    StrategyYaml(Text title, String parent, String assumption) {
        root.put("format", "gapai.strategy/1");
        root.put("title", both(title));
        root.put("extends", parent);
        root.put("assumption", assumption);
    }

    /** In this order, always. */
    private static Map<String, String> both(Text text) {
        var both = new LinkedHashMap<String, String>();
        both.put("en", text.en());
        both.put("id", text.id());
        return both;
    }

    /** Sets a text at the top. */
    StrategyYaml put(Text text, String key) {
        root.put(key, both(text));
        return this;
    }

    /** Sets what lies at the end of some keys. */
    StrategyYaml put(Object value, String... path) {
        var at = root;
        for (int i = 0; i < path.length - 1; i++) {
            at = child(at, path[i]);
        }
        at.put(path[path.length - 1], value);
        return this;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
    }

    String text() {
        var settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(WIDTH).build();
        return new Dump(settings).dumpToString(root);
    }
}
