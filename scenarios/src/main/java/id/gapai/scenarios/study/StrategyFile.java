package id.gapai.scenarios.study;

import id.gapai.scenarios.format.StrategyFormat;

/** A file that is laid over a world or over another strategy. */
record StrategyFile(String name, FileTree tree, StrategyFormat.Header header) {}
