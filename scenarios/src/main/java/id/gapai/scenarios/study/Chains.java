package id.gapai.scenarios.study;

import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows {@code extends} from a strategy to the first one. */
record Chains(Map<String, StrategyFile> strategies, Problems problems) {
    /** The files to lay over the world, in this order; empty when the chain is broken or goes in a circle. */
    Optional<List<StrategyFile>> to(String name) {
        var chain = new ArrayList<StrategyFile>();
        for (Optional<String> next = Optional.of(name); next.isPresent(); next = parent(chain)) {
            var file = strategies.get(next.get());
            if (file == null || chain.contains(file)) {
                report(chain, next.get(), file == null);
                return Optional.empty();
            }
            chain.add(file);
        }
        Collections.reverse(chain);
        return Optional.of(chain);
    }

    private static Optional<String> parent(List<StrategyFile> chain) {
        return chain.get(chain.size() - 1).header().parent();
    }

    private void report(List<StrategyFile> chain, String name, boolean unknown) {
        var last = chain.get(chain.size() - 1);
        var node = last.tree().root().find("extends").orElseThrow();
        var at = Reading.start(problems).at("extends");
        if (unknown) {
            at.unknown(node.mark(), "strategy", name, strategies.keySet());
        } else {
            var circle = String.join(" → ", chain.stream().map(StrategyFile::name).toList()) + " → " + name;
            at.wrong(node, "goes in a circle: " + circle, "a chain that ends", "");
        }
    }
}
