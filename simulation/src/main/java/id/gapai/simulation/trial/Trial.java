package id.gapai.simulation.trial;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.random.PathSource;
import java.util.List;

/**
 * Models to be lived through on the same paths.
 *
 * @param models of the same days
 * @param days   whose closes are watched, 1 … H, in any order
 * @param source of the parameters and swings of demand; all else comes from streams
 */
public record Trial(List<CompiledModel> models, PathRange paths, List<Integer> days, PathSource source) {
    public Trial {
        models = List.copyOf(models);
        days = List.copyOf(days);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no model");
        }
        int horizon = models.get(0).days();
        if (models.stream().anyMatch(model -> model.days() != horizon) || days.stream().anyMatch(day -> day < 1 || day > horizon)) {
            throw new IllegalArgumentException("days " + days + " of models of other than " + horizon + " days");
        }
    }

    /** No day is watched, and everything comes from streams. */
    public static Trial of(List<CompiledModel> models, PathRange paths) {
        return new Trial(models, paths, List.of(), PathSource.KEYED);
    }

    public Trial watching(List<Integer> some) {
        return new Trial(models, paths, some, source);
    }

    public Trial from(PathSource other) {
        return new Trial(models, paths, days, other);
    }

    /** Paths of all models. */
    public long work() {
        return (long) models.size() * paths.size();
    }
}
