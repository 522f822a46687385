package id.gapai.scenarios.study;

import id.gapai.scenarios.format.Levers;
import id.gapai.scenarios.tree.Node;

/**
 * A strategy in its world.
 *
 * @param tree      the world with all files of the chain laid over it
 * @param hindsight whether any file of the chain is
 */
record Case(StrategyFile file, Node.Mapping tree, Levers levers, boolean hindsight) {}
