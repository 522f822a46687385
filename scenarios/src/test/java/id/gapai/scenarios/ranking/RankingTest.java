package id.gapai.scenarios.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.StoppedException;
import id.gapai.simulation.Trials;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.trial.TrialLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rankings of the small study to begin with, whose strategies differ by some hundred residents. */
class RankingTest {
    private static Study study;
    private static ProjectedWorld world;
    private static Comparison forecast;

    /** Keeps pieces in memory, and stops when so many paths are done. */
    private static final class Memory implements TrialLog {
        private final List<byte[]> kept = new ArrayList<>();
        private long stopAt = Long.MAX_VALUE;

        @Override
        public Optional<DataInput> saved(int piece) {
            return piece < kept.size() ? Optional.of(new DataInputStream(new ByteArrayInputStream(kept.get(piece)))) : Optional.empty();
        }

        @Override
        public void keep(int piece, Content content) throws IOException {
            var bytes = new ByteArrayOutputStream();
            content.write(new DataOutputStream(bytes));
            kept.add(bytes.toByteArray());
        }

        @Override
        public boolean progress(long done, long total) {
            return done < stopAt;
        }
    }

    @BeforeAll
    static void read() throws Exception {
        study = Study.read(Path.of("template"));
        world = ProjectedWorld.of(study);
        var settings = new Settings(64, 1, 2, 0, 0, Sampling.INDEPENDENT);
        forecast = StudyRun.of(study, settings, phase -> Monitor.NONE).headline(study.strategies()).comparison();
    }

    private static Answer rank(Objective objective, double zone, int threads, TrialLog log) throws Exception {
        var asked = new RankingAsked(Optional.of(objective), OptionalDouble.of(zone), 512, 4_096);
        return Ranking.answer(study, asked, forecast, new Trials(1, threads, log), world, Language.EN);
    }

    @Test
    void aRunThatWasStoppedComesToTheSame() throws Exception {
        var whole = rank(Objective.EXPECTED, 2, 1, TrialLog.NONE);
        assertThat((List<?>) whole.facts().get("looks")).as("goes on after the first look").hasSizeGreaterThan(2);

        var log = new Memory();
        log.stopAt = 512 * 3 + 100;
        assertThatThrownBy(() -> rank(Objective.EXPECTED, 2, 2, log)).isInstanceOf(StoppedException.class);
        assertThat(log.kept).isNotEmpty();
        log.stopAt = Long.MAX_VALUE;
        var again = rank(Objective.EXPECTED, 2, 3, log);

        assertThat(again.facts()).isEqualTo(whole.facts());
        assertThat(again.sentence()).isEqualTo(whole.sentence());
        assertThat(again.tables()).isEqualTo(whole.tables());
    }

    @Test
    void aWideZoneTiesWhatANarrowOneTellsApart() throws Exception {
        var wide = rank(Objective.EXPECTED, 1_000, 2, TrialLog.NONE);
        assertThat(wide.sentence().en()).contains("Tied with it, as far as 1,000 active residents matter");
        assertThat(rank(Objective.EXPECTED, 2, 2, TrialLog.NONE).sentence().en()).doesNotContain("Tied");
    }

    @Test
    void theForecastSuggestsWhatToRankBy() {
        double best = study.strategies().stream().mapToDouble(name -> forecast.forecast(name).targets().get(0).probability().value()).max().orElseThrow();
        assertThat(Objective.of(forecast, study.strategies())).isEqualTo(best < 0.01 || best > 0.99 ? Objective.EXPECTED : Objective.PROBABILITY);
        assertThat(Objective.PROBABILITY.zone(forecast)).isEqualTo(0.005);
        double holders = forecast.referenceForecast().holders().series(0.5).last().value();
        assertThat(Objective.EXPECTED.zone(forecast)).isBetween(0.003 * 0.25 * holders / 1.5, 0.003 * 0.25 * holders * 1.5);
    }
}
