package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.List;

/**
 * Runs decisions. A path has the same random numbers under every decision and in every call, so that decisions are compared path by path.
 */
@FunctionalInterface
public interface Payoffs {
    /**
     * What the paths came to: the more, the better.
     *
     * @return by decision, [n] as the {@link Objective} wants it
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    List<Doubles> run(List<Ints> decisions, PathRange paths) throws InterruptedException, IOException;
}
