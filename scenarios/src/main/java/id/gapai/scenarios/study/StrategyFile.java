package id.gapai.scenarios.study;

import id.gapai.scenarios.format.StrategyFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is laid over a world or over another strategy.
 *
 * @param over what is laid over it besides, wherever it is laid: its levers
 */
record StrategyFile(String name, FileTree tree, StrategyFormat.Header header, List<StrategyFile> over) {
    StrategyFile {
        over = List.copyOf(over);
    }

    StrategyFile(String name, FileTree tree, StrategyFormat.Header header) {
        this(name, tree, header, List.of());
    }

    StrategyFile under(StrategyFile more) {
        var all = new ArrayList<>(over);
        all.add(more);
        return new StrategyFile(name, tree, header, all);
    }

    /** It and what is laid over it, in order. */
    Stream<StrategyFile> layers() {
        return Stream.concat(Stream.of(this), over.stream());
    }
}
