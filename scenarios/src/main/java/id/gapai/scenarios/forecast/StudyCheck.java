package id.gapai.scenarios.forecast;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.PosteriorChoice;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study as it is and with each of its variants, read and compiled and not simulated. */
public final class StudyCheck {
    private final Path folder;
    private final Optional<PosteriorChoice> posterior;
    private final Problems problems = new Problems();
    private final Map<Optional<String>, Study> studies = new LinkedHashMap<>();

    private StudyCheck(Path folder, Optional<PosteriorChoice> posterior) {
        this.folder = folder;
        this.posterior = posterior;
    }

    /**
     * Checks the study, its variants, and their hindcasts.
     *
     * @param asked     a variant that must be there; empty: none in particular
     * @param posterior what takes the place of numbers; empty: what the world names
     * @return the study as it is, then the variants by their names
     * @throws InvalidInput with all problems of all of them; a problem that only a variant has names it
     */
    public static Map<Optional<String>, Study> of(
            Path folder, Optional<String> asked, Optional<PosteriorChoice> posterior) throws InvalidInput {
        var check = new StudyCheck(folder, posterior);
        check.add(Optional.empty());
        var variants = new LinkedHashSet<>(Study.variants(folder, check.problems));
        var own = check.problems.list();
        asked.ifPresent(variants::add);
        variants.forEach(variant -> check.addVariant(variant, own));
        check.problems.throwIfAny();
        return check.studies;
    }

    private void add(Optional<String> variant) {
        try {
            studies.put(variant, compiled(variant));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
    }

    private void addVariant(String variant, List<Problem> own) {
        try {
            studies.put(Optional.of(variant), compiled(Optional.of(variant)));
        } catch (InvalidInput e) {
            e.problems().stream()
                    .filter(problem -> !own.contains(problem))
                    .map(problem -> ofVariant(problem, variant))
                    .forEach(problems::add);
        }
    }

    private static Problem ofVariant(Problem problem, String variant) {
        boolean inItsFile = problem.file().endsWith(Path.of("variants", variant + ".yaml"));
        return inItsFile ? problem : problem.withHint("so it is with the variant '" + variant + "'");
    }

    private Study compiled(Optional<String> variant) throws InvalidInput {
        var study = Study.read(folder, variant, posterior);
        ProjectedWorld.of(study);
        if (study.hindcast().isPresent()) {
            ProjectedWorld.of(study.hindcast().get().study());
        }
        return study;
    }
}
