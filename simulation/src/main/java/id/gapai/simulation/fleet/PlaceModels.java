package id.gapai.simulation.fleet;

import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;

/**
 * What of a place is simulated.
 *
 * @param name   stable and unique among the places: its own random numbers hang on it
 * @param models one for each strategy of the fleet, in their order
 */
public record PlaceModels(String name, List<CompiledModel> models) {
    public PlaceModels {
        models = List.copyOf(models);
    }
}
