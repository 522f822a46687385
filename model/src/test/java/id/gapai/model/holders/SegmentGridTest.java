package id.gapai.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.Segment;
import id.gapai.model.text.Text;
import id.gapai.model.time.Steps;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SegmentGridTest {
    private static final Doubles HOLDERS = Doubles.generate(101, age -> age < 17 ? 0 : 1000);
    private static final Segment CIVIL = numbered("civil", 20, 29, 500);
    private static final Segment YOUNG = rest("young", 17, 18);
    private static final Segment ADULT = rest("adult", 19, 59);
    private static final Segment OLD = rest("old", 60, 100);
    private static final List<Segment> SEGMENTS = List.of(CIVIL, YOUNG, ADULT, OLD);
    private static final List<Area> AREAS =
            List.of(new Area("north", Text.same("North"), 0.4), new Area("south", Text.same("South"), 0.6));

    @Test
    void segmentWithANumberTakesTheSameShareOfEachOfItsAges() {
        var grid = SegmentGrid.of(SEGMENTS, List.of(), HOLDERS);
        assertThat(grid.cells().get(0).shareOfAge().get(25)).isCloseTo(0.05, within(1e-12));
        assertThat(grid.cells().get(2).shareOfAge().get(25)).isCloseTo(0.95, within(1e-12));
        assertThat(grid.cells().get(2).shareOfAge().get(30)).isEqualTo(1);
    }

    @Test
    void thoseTooOldMoveOnToTheNextAgeRange() {
        var grid = SegmentGrid.of(SEGMENTS, List.of(), HOLDERS);
        assertThat(grid.entry()).isEqualTo(1);
        assertThat(grid.next().toArray()).containsExactly(2, 2, 3, -1);
    }

    @Test
    void everyHolderIsInExactlyOneCell() {
        for (var areas : List.of(List.<Area>of(), AREAS)) {
            var grid = SegmentGrid.of(SEGMENTS, areas, HOLDERS);
            for (int age = 17; age <= 100; age++) {
                int completed = age;
                double sum = grid.cells().stream()
                        .mapToDouble(cell -> cell.shareOfAge().get(completed))
                        .sum();
                assertThat(sum).as("age %d", age).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void areasDivideAllButTheSegmentOfNewHolders() {
        var grid = SegmentGrid.of(SEGMENTS, AREAS, HOLDERS);
        assertThat(grid.names())
                .containsExactly(
                        "civil@north", "civil@south", "young", "adult@north", "adult@south", "old@north", "old@south");
        assertThat(grid.next().toArray()).containsExactly(3, 4, -1, 5, 6, -1, -1);
    }

    @Test
    void refusesANumberLargerThanTheHoldersOfTheseAges() {
        var tooMany = List.of(numbered("civil", 20, 29, 20_000), YOUNG, ADULT, OLD);
        assertThatThrownBy(() -> SegmentGrid.of(tooMany, List.of(), HOLDERS)).hasMessageContaining("segments.civil.persons: is 20000, allowed: 10000 at most");
    }

    private static Segment rest(String name, int from, int to) {
        return segment(name, from, to, OptionalDouble.empty());
    }

    private static Segment numbered(String name, int from, int to, double persons) {
        return segment(name, from, to, OptionalDouble.of(persons));
    }

    private static Segment segment(String name, int from, int to, OptionalDouble persons) {
        return new Segment(
                name, Text.same(name), from, to, persons, 1, Distribution.of(0.5), Steps.constant(0));
    }
}
