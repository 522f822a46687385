package id.gapai.scenarios.study;

import id.gapai.model.scenario.Rule;
import id.gapai.scenarios.format.Levers;
import id.gapai.scenarios.tree.Node;
import java.util.List;

/**
 * A strategy in its world.
 *
 * @param tree      the world with all files of the chain laid over it
 * @param rules     that react to counts
 * @param hindsight whether any file of the chain is
 * @param stress    the same
 */
record Case(StrategyFile file, Node.Mapping tree, Levers levers, List<Rule> rules, boolean hindsight, boolean stress) {}
