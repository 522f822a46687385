package id.gapai.simulation.fleet;

import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.function.Supplier;

/**
 * The random numbers of one place.
 *
 * @param purposes gives those of a world, without any as yet
 * @param source   of its uncertain numbers and swings of demand
 */
public record PlaceWorlds(Supplier<Purposes> purposes, PathSource source) {
    public static PlaceWorlds of(String place, SharedUncertainty shared, long seed) {
        return new PlaceWorlds(() -> new Purposes(shared.scope(place)), shared.source(place, seed));
    }
}
