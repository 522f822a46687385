package id.gapai.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.scenario.Channel;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final List<DayOfWeek> OFFICE = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static Slot slot(int perDay, int shift) throws InvalidInput {
        var channel = (Channel.Visit) Roles.find(Study.read(Path.of("src/test/resources/good")).scenario("base"), "counter").orElseThrow();
        return new Slot(channel, OFFICE, perDay, shift, false);
    }

    @Test
    void levelsGoFromNoneToAllDaysAndThenToMoreOnEach() throws InvalidInput {
        var slot = slot(3, 0);
        assertThat(slot.most()).isEqualTo(7);
        assertThat(IntStream.rangeClosed(0, slot.most()).map(slot::aWeek)).containsExactly(0, 1, 2, 3, 4, 5, 10, 15);
        assertThat(IntStream.rangeClosed(0, slot.most()).map(slot::onADay)).containsExactly(0, 1, 1, 1, 1, 1, 2, 3);
    }

    @Test
    void theDaysLieApartAndChannelsBeginOnDifferentOnes() throws InvalidInput {
        assertThat(slot(1, 0).days(2)).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(slot(1, 1).days(1)).containsExactly(DayOfWeek.TUESDAY);
        for (int level = 0; level <= 5; level++) {
            assertThat(slot(1, 3).days(level)).hasSize(level);
        }
    }

    /** Monday, 6 May 2024 is a working day, the 9th a holiday. */
    @Test
    void nothingHappensWhileTheChannelIsClosed() throws InvalidInput {
        var slot = slot(3, 0);
        assertThat(slot.on(LocalDate.of(2024, 5, 6), 7)).isEqualTo(3);
        assertThat(slot.on(LocalDate.of(2024, 5, 11), 7)).as("a Saturday").isZero();
    }

    @Test
    void theNearestLevelIsTheLowerOfEquals() throws InvalidInput {
        var slot = slot(3, 0);
        assertThat(slot.nearest(0)).isZero();
        assertThat(slot.nearest(2.5)).isEqualTo(2);
        assertThat(slot.nearest(7.4)).isEqualTo(5);
        assertThat(slot.nearest(7.6)).isEqualTo(6);
        assertThat(slot.nearest(99)).isEqualTo(7);
    }
}
