package id.gapai.simulation.rare;

import id.gapai.model.array.Doubles;

/**
 * Paths of a source.
 *
 * @param first   number of the first path
 * @param margins [n] active residents at the end above the target, by path
 */
public record PathSample(ShiftedSource source, int first, Doubles margins) {
    int size() {
        return margins.size();
    }

    double[] scores(int i) {
        return source.scores(first + (long) i);
    }

    /** How many paths plain ones would have reached the target, as a share. */
    public double shareReached() {
        double reached = 0;
        for (int i = 0; i < size(); i++) {
            reached += Event.REACHED.happens(margins.get(i)) ? source.weight(scores(i)) : 0;
        }
        return reached / size();
    }
}
