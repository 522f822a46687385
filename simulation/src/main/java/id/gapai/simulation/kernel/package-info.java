/**
 * The activation model, one path day by day (docs/model.md). Door: {@link id.gapai.simulation.kernel.Kernel}. The only mutable
 * code is {@link id.gapai.simulation.kernel.KernelState}, one per worker.
 */
package id.gapai.simulation.kernel;
