/** YAML and JSON as one tree of nodes with places, read strictly: {@link id.gapai.scenarios.tree.YamlTree}. */
package id.gapai.scenarios.tree;
