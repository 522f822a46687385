package id.gapai.simulation.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.model.distribution.Distribution.Constant;
import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.scenario.Staff;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.simulation.compiled.CompiledModel.Officers;
import id.gapai.simulation.compiled.Roster;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffCompilerTest {
    /** A Sunday: days 1 to 5 are a working week, 6 and 7 a weekend. */
    private static final LocalDate START = LocalDate.of(2024, 6, 2);

    private static final OpenDays OFFICE = new OpenDays(
            "office", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), List.of(), Steps.constant(1));
    private static final Beta PRESENCE = new Beta(90, 10);

    @Test
    void certainNumberIsRosteredAsItIs() {
        var officers = compile(new Constant(12), Steps.constant(0));
        assertThat(officers.available().toArray()).containsExactly(12, 12, 12, 12, 12, 3, 3);
        assertThat(officers.presence()).isEqualTo(PRESENCE);
    }

    @Test
    void addedOfficersComeFromTheirDate() {
        var officers = compile(new Constant(12), added(4));
        assertThat(officers.available().toArray()).containsExactly(12, 12, 16, 16, 16, 4, 4);
    }

    @Test
    void uncertainNumberKeepsMeanAndSpreadOfThosePresent() {
        var today = new LogNormal(20, 0.35);
        var officers = compile(today, Steps.constant(0));
        double rostered = officers.available().get(0);
        double mean = today.mean() * PRESENCE.mean();
        double variance = (square(today.mean()) + square(today.sd())) * (square(PRESENCE.mean()) + square(PRESENCE.sd()))
                - square(mean);
        assertThat(rostered * officers.presence().mean()).isCloseTo(mean, within(1e-9));
        assertThat(rostered * officers.presence().sd()).isCloseTo(Math.sqrt(variance), within(1e-9));
    }

    @Test
    void addingToAnUncertainNumberAddsThatManyExpectedOfficers() {
        var without = compile(new Uniform(10, 30), Steps.constant(0));
        var with = compile(new Uniform(10, 30), added(10));
        assertThat(expected(with, 3) - expected(without, 3)).isCloseTo(10 * PRESENCE.mean(), within(1e-9));
        assertThat(expected(with, 0)).isCloseTo(expected(without, 0), within(0.5));
    }

    private static double expected(Officers officers, int day) {
        return officers.available().get(day) * officers.presence().mean();
    }

    private static Officers compile(Distribution today, Steps added) {
        return new Roster(List.of(StaffCompiler.compile(new Staff(today, added, OFFICE, Steps.constant(0.25), PRESENCE), START, 7))).officers();
    }

    private static Steps added(int officers) {
        var from = new Span(START.plusDays(3), LocalDate.MAX);
        return new Steps(0, List.of(new Steps.Step(from, officers)));
    }

    private static double square(double x) {
        return x * x;
    }
}
