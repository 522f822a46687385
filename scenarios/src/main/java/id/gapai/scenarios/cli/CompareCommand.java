package id.gapai.scenarios.cli;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.ranking.Ranking;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = "Forecasts every strategy of a study on the same random numbers: one table, and a folder with report, charts and tables.",
        footer = {
            "",
            "Examples:",
            "  gapai compare scenarios/malang-2024",
            "  gapai compare scenarios/malang-2024 --paths 2000 --lang id --variant target-30",
            "  gapai compare scenarios/malang-2024 --rank probability --indifference 0.5pp"
        })
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ForecastOptions options;

    @Mixin
    private RankOptions rank;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        options.requireSound(spec);
        options.requireOther(study.strategies(), spec);
        rank.requireSound(study, options.fromCounts, spec);
        var language = options.language.language();
        new ForecastRun(spec, options)
                .run(
                        study,
                        study.strategies(),
                        study.strategies(),
                        options.questions(study.reference()),
                        new ComparisonText(language, Terminal.columns()),
                        rank.isAsked() ? Optional.of(ranking(study)) : Optional.empty());
        return 0;
    }

    private Sequel ranking(Study study) {
        var asked = rank.asked(options.settings(study.strategies()).paths());
        return new Sequel("ranking", "phase.rank", rank.described(), (forecast, trials, world) ->
                Ranking.answer(study, asked, forecast, trials, world, options.language.language()));
    }
}
