package id.gapai.scenarios.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Estimate;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.lever.Levers;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static final Lever LEVER = lever();

    private static Lever lever() {
        try {
            return Levers.of("officers", Study.read(Path.of("src/test/resources/good")), "base", Optional.empty(), 0);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Remedy remedy(double probability, OptionalDouble cost, double officerDays) {
        return new Remedy(LEVER, 1, new Estimate(probability, probability - 0.02, probability + 0.02), cost, officerDays);
    }

    private static Remedies of(Remedy... tried) {
        return new Remedies(LocalDate.of(2024, 8, 1), 0.8, Optional.of(new Estimate(0.5, 0.4, 0.6)), List.of(tried), List.of(), 100);
    }

    @Test
    void theCheapestOfThoseThatReachIsTaken() {
        var dear = remedy(0.9, OptionalDouble.of(9e6), 1);
        var cheap = remedy(0.81, OptionalDouble.of(2e6), 50);
        var tooLittle = remedy(0.79, OptionalDouble.of(1e6), 1);
        assertThat(of(dear, cheap, tooLittle).cheapest()).hasValue(cheap);
        assertThat(of(tooLittle).cheapest()).isEmpty();
        assertThat(of(dear, cheap, tooLittle).highest()).hasValue(dear);
    }

    @Test
    void withoutCostsOfficerDaysCountAndOfEqualsTheMoreProbable() {
        var few = remedy(0.81, OptionalDouble.empty(), 50);
        var better = remedy(0.85, OptionalDouble.empty(), 50);
        var many = remedy(0.95, OptionalDouble.empty(), 60);
        assertThat(of(many, few, better).cheapest()).hasValue(better);
    }

    @Test
    void whatIsWithinTheErrorIsClose() {
        assertThat(of().isClose(remedy(0.79, OptionalDouble.empty(), 0))).isTrue();
        assertThat(of().isClose(remedy(0.81, OptionalDouble.empty(), 0))).isTrue();
        assertThat(of().isClose(remedy(0.83, OptionalDouble.empty(), 0))).isFalse();
        assertThat(of().isClose(remedy(0.77, OptionalDouble.empty(), 0))).isFalse();
        assertThat(of().isNeedless()).isFalse();
        assertThat(Remedies.outOfReach(LocalDate.of(2024, 8, 1), 0.8).isNeedless()).isFalse();
    }
}
