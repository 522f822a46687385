/** From a scenario to the compiled model; the door is {@link id.gapai.simulation.compile.ModelCompiler}. */
package id.gapai.simulation.compile;
