package id.gapai.simulation.goal;

import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.List;

/**
 * Runs settings of a lever. A path has the same random numbers at every setting and in every call, so that two settings are compared path
 * by path.
 */
@FunctionalInterface
public interface LeverTrials {
    /**
     * @param settings places on the lever's scale, from 0
     * @return one for each setting, in their order
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    List<Attempt> run(List<Integer> settings, PathRange paths) throws InterruptedException, IOException;
}
