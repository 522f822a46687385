/** Strict CSV tables: {@link id.gapai.scenarios.csv.PopulationFolder} and the {@link id.gapai.scenarios.csv.TableReader readers}. */
package id.gapai.scenarios.csv;
