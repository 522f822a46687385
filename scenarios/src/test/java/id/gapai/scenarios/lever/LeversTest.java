package id.gapai.scenarios.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LeversTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

    private static Study malang;

    @BeforeAll
    static void read() throws InvalidInput {
        malang = Study.read(Path.of("malang-2024"));
    }

    private static Lever lever(String name, String strategy) throws UnfitLever, InvalidInput {
        return Levers.of(name, malang, strategy, Optional.of(JUNE), 0);
    }

    private static Scenario scenario(Lever lever, int setting) throws InvalidInput {
        return malang.with("found", lever.yaml(setting)).scenario("found");
    }

    private static Channel channel(Scenario scenario, String name) {
        return scenario.channels().stream().filter(c -> c.desk().name().equals(name)).findFirst().orElseThrow();
    }

    private static double events(Scenario scenario, String name, LocalDate day) {
        var visit = (Channel.Visit) channel(scenario, name);
        return visit.desk().hours(day) > 0 ? visit.sessions().stream().mapToDouble(rule -> rule.sessions(day)).sum() : 0;
    }

    private static int asked(Scenario scenario, LocalDate day) {
        return scenario.channels().stream()
                .flatMap(channel -> channel.desk().officers().stream())
                .mapToInt(officers -> (int) officers.at(day))
                .sum();
    }

    @Test
    void furtherOfficersAreAskedForByTheChannels() throws UnfitLever, InvalidInput {
        var lever = lever("officers", "more-officers");
        var plain = malang.scenario("more-officers");
        for (int n : new int[] {0, 1, 9, 40}) {
            var found = scenario(lever, n);
            assertThat(found.staff().added().at(JUNE)).isEqualTo(12.0 + n);
            assertThat(found.staff().added().at(JUNE.minusDays(1))).isZero();
            assertThat(asked(found, JUNE)).isEqualTo(asked(plain, JUNE) + n);
            assertThat(asked(found, JUNE.minusDays(1))).isEqualTo(asked(plain, JUNE.minusDays(1)));
        }
    }

    @Test
    void oneMoreOfficerIsNeverTakenFromAChannel() throws UnfitLever, InvalidInput {
        var lever = lever("officers", "status-quo");
        var before = scenario(lever, 0);
        for (int n = 1; n <= 12; n++) {
            var now = scenario(lever, n);
            for (var channel : now.channels()) {
                var name = channel.desk().name();
                channel.desk().officers().ifPresent(officers -> assertThat(officers.at(JUNE))
                        .isGreaterThanOrEqualTo(channelOfficers(name)));
            }
            assertThat(asked(now, JUNE)).isEqualTo(asked(before, JUNE) + 1);
            before = now;
        }
    }

    private static double channelOfficers(String name) {
        return channel(malang.scenario("status-quo"), name).desk().officers().orElseThrow().at(JUNE);
    }

    @Test
    void eventsOfAWeekLieOnTheOpenDaysOfTheChannel() throws UnfitLever, InvalidInput {
        var lever = lever("events:malls", "status-quo");
        assertThat(lever.most()).isEqualTo(6);
        for (int n = 0; n <= 6; n++) {
            var found = scenario(lever, n);
            double week = JUNE.datesUntil(JUNE.plusDays(7)).mapToDouble(day -> events(found, "malls", day)).sum();
            assertThat(week).isEqualTo(n);
            assertThat(events(found, "malls", LocalDate.of(2024, 5, 19))).isEqualTo(1);
        }
        assertThat(channel(scenario(lever, 6), "malls").desk().officers().orElseThrow().at(JUNE)).isEqualTo(18);
    }

    @Test
    void aChannelThatIsOffIsSwitchedOnFromTheDate() throws UnfitLever, InvalidInput {
        var found = scenario(lever("events:kelurahan", "status-quo"), 5);
        assertThat(events(found, "kelurahan", LocalDate.of(2024, 5, 31))).isZero();
        assertThat(events(found, "kelurahan", JUNE)).isEqualTo(1);
        assertThat(channel(found, "kelurahan").desk().officers().orElseThrow().at(JUNE)).isEqualTo(3);
    }

    @Test
    void theOddsOfAcceptanceAreMultiplied() throws UnfitLever, InvalidInput {
        var lever = lever("acceptance:counters", "ask-everyone");
        assertThat(lever.label(4).en()).isEqualTo("2.00");
        var desk = channel(scenario(lever, 4), "counters").desk();
        assertThat(desk.acceptanceOdds().at(JUNE)).isEqualTo(8);
        assertThat(desk.acceptanceOdds().at(JUNE.minusDays(1))).isEqualTo(1);
    }

    @Test
    void overtimeBeginsAtWhatItIs() throws UnfitLever, InvalidInput {
        var lever = lever("overtime", "weekend-malls");
        assertThat(lever.most()).isEqualTo(10);
        assertThat(lever.label(0).en()).startsWith("50");
        assertThat(scenario(lever, 0).staff().offDayShare().at(JUNE)).isEqualTo(0.5);
        assertThat(scenario(lever, 3).staff().offDayShare().at(JUNE)).isEqualTo(0.65);
        assertThat(scenario(lever, 10).staff().offDayShare().at(JUNE)).isEqualTo(1);
    }

    /** What a day is like in a scenario, without what no strategy of the study changes by dates. */
    private static String day(Scenario scenario, LocalDate day) {
        var channels = scenario.channels().stream()
                .filter(channel -> channel.desk().hours(day) > 0)
                .filter(channel -> !(channel instanceof Channel.Visit) || events(scenario, channel.desk().name(), day) > 0)
                .map(channel -> channel.desk().name() + channel.desk().officers().map(officers -> officers.at(day)) + channel.desk().hours(day)
                        + channel.desk().acceptanceOdds().at(day)
                        + (channel instanceof Channel.Visit ? events(scenario, channel.desk().name(), day) : 0))
                .toList();
        return channels + " " + scenario.staff().added().at(day) + " " + scenario.staff().offDayShare().at(day)
                + scenario.disruptions().stream().anyMatch(span -> span.contains(day))
                + scenario.segments().stream().map(segment -> segment.persuaded().at(day)).toList();
    }

    /** Strategies with all that can have dates, on every day. */
    @Test
    void aSwitchIsOneStrategyBeforeTheDateAndTheOtherAfterIt() throws InvalidInput {
        for (var early : List.of("status-quo", "disruption", "all-with-officers")) {
            for (var late : List.of("all-within-officers", "schools", "padang-2024")) {
                var before = malang.scenario(early);
                var after = malang.scenario(late);
                for (var date : List.of(LocalDate.of(2024, 4, 23), LocalDate.of(2024, 6, 12))) {
                    var found = malang.with("found", Switch.of(before, after).yaml(Text.same("Switched"), date)).scenario("found");
                    before.asOf().plusDays(1).datesUntil(before.end().plusDays(1)).forEach(day -> assertThat(day(found, day))
                            .as(early + " until " + date + ", then " + late + ": " + day)
                            .isEqualTo(day(day.isBefore(date) ? before : after, day)));
                }
            }
        }
    }

    @Test
    void aStartIsEarlierTheMoreItIs() throws UnfitLever, InvalidInput {
        var lever = Levers.of("start", malang, "schools", Optional.empty(), 0);
        assertThat(lever.value(0)).isEqualTo("never");
        assertThat(lever.value(1)).isEqualTo("2024-12-30");
        assertThat(lever.value(lever.most())).isEqualTo("2024-04-23");
        var never = scenario(lever, 0);
        var day = LocalDate.of(2024, 7, 17);
        assertThat(events(never, "schools", day)).isEqualTo(events(malang.scenario("status-quo"), "schools", day));
    }

    @Test
    void aStartOfOneChannelLeavesTheOthers() throws UnfitLever, InvalidInput {
        var lever = Levers.of("start:malls", malang, "all-within-officers", Optional.empty(), 0);
        var never = scenario(lever, 0);
        var saturday = LocalDate.of(2024, 7, 20);
        assertThat(events(never, "malls", saturday)).isZero();
        assertThat(events(never, "kelurahan", LocalDate.of(2024, 7, 22))).isEqualTo(1);
    }

    @Test
    void whatIsNoLeverIsRefusedWithAHint() {
        refused("oficers", "status-quo", "no lever 'oficers'; there are officers, events:CHANNEL", "did you mean 'officers'?");
        refused("events", "status-quo", "needs a channel: events:CHANNEL");
        refused("events:mals", "status-quo", "no channel 'mals'", "did you mean 'malls'?");
        refused("events:walk-in", "status-quo", "has no events");
        refused("acceptance:walk-in", "status-quo", "nobody is asked there");
        refused("acceptance:kelurahan", "status-quo", "has not switched the channel on");
        refused("officers:malls", "status-quo", "write officers alone");
        assertThatThrownBy(() -> Levers.of("start", malang, "status-quo", Optional.empty(), 0)).hasMessageContaining("name another strategy");
        assertThatThrownBy(() -> Levers.of("start", malang, "schools", Optional.of(JUNE), 0)).hasMessageContaining("without --from");
        assertThatThrownBy(() -> Levers.of("officers", malang, "schools", Optional.of(LocalDate.of(2025, 1, 1)), 0))
                .hasMessageContaining("2024-04-23 to 2024-12-31");
        assertThatThrownBy(() -> Levers.of("overtime", malang, "schools", Optional.empty(), 30)).hasMessageContaining("must be more");
        assertThatThrownBy(() -> Levers.of("overtime", malang, "schools", Optional.empty(), 130)).hasMessageContaining("100 at most");
    }

    private static void refused(String lever, String strategy, String... words) {
        assertThatThrownBy(() -> lever(lever, strategy)).isInstanceOf(UnfitLever.class).hasMessageContainingAll(words);
    }

    @Test
    void aLeverIsNamedInBothLanguages() throws UnfitLever, InvalidInput {
        for (var name : List.of("officers", "events:malls", "acceptance:malls", "overtime")) {
            var lever = lever(name, "status-quo");
            assertThat(lever.name()).isEqualTo(name);
            Stream.of(lever.title(), lever.phrase(1)).forEach(text -> assertThat(text.en()).isNotEqualTo(text.id()).doesNotContain("  "));
        }
    }
}
