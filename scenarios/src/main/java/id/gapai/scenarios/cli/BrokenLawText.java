package id.gapai.scenarios.cli;

import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.PosteriorChoice;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.BrokenLaw;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What a user is told when the program has found an error of its own. */
final class BrokenLawText {
    private BrokenLawText() {}

    static List<String> lines(BrokenLaw law, CommandLine command) {
        var given = GivenArguments.of(command.getCommandSpec());
        var strategy = law.model().flatMap(model -> strategy(given, model));
        return lines(law, command.getCommandName(), study(given), strategy);
    }

    /** The study with the options that a replay needs as well. */
    private static Optional<String> study(Map<String, String> given) {
        return Optional.ofNullable(given.get("STUDY")).map(folder -> folder
                + Stream.of("--variant", "--posterior", "--sampling")
                        .filter(given::containsKey)
                        .map(name -> " " + name + " " + given.get(name))
                        .collect(Collectors.joining()));
    }

    /** @param strategy whose path it is, if the model is that of a strategy as it stands in the study */
    static List<String> lines(BrokenLaw law, String command, Optional<String> study, Optional<String> strategy) {
        String where = "path " + (law.path() + 1) + " on day " + law.day() + strategy.map(name -> " of strategy \"" + name + "\"").orElse("")
                + ", seed " + law.seed();
        String again = study.isPresent() && strategy.isPresent()
                ? "gapai replay " + study.get() + " --strategy " + strategy.get() + " --path " + (law.path() + 1) + " --seed " + law.seed()
                : "the same command again, gapai " + command;
        return List.of(
                "gapai: an error of the program, which stopped the run: " + law.law().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " does not hold on " + where + ". No result was written.",
                "To see it again: " + again + ". Please report this line with the study's folder.");
    }

    private static Optional<String> strategy(Map<String, String> given, CompiledModel model) {
        if (!given.containsKey("STUDY")) {
            return Optional.empty();
        }
        try {
            var posterior = Optional.ofNullable(given.get("--posterior")).map(file -> PosteriorChoice.of(Path.of(file)));
            var study = Study.read(Path.of(given.get("STUDY")), Optional.ofNullable(given.get("--variant")), posterior);
            var world = ProjectedWorld.of(study);
            return study.strategies().stream().filter(name -> world.compile(study.scenario(name)).equals(model)).findFirst();
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }
}
