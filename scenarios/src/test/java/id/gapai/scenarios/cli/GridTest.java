package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void namesStandLeftAndNumbersRight() {
        var grid = new Grid(List.of("Strategy", "Active"));
        grid.add(List.of("Counters", "7"));
        grid.add(List.of("Malls", "71,200"));

        assertThat(grid.print(80))
                .isEqualTo("""
                        Strategy  Active
                        ────────────────
                        Counters       7
                        Malls     71,200
                        """);
    }

    @Test
    void aCellMayHaveSeveralLines() {
        var grid = new Grid(List.of("Strategy", "Active"));
        grid.add(List.of("Counters", "71,200\n1 – 9"));

        assertThat(grid.print(80).lines().skip(2)).containsExactly("Counters  71,200", "           1 – 9");
    }

    @Test
    void longTitlesAreBrokenBetweenWords() {
        var grid = new Grid(List.of("Strategy", "Active"));
        grid.add(List.of("Office drive under the circular of the mayor", "7"));

        assertThat(grid.print(80).lines().skip(2))
                .containsExactly("Office drive under the       7", "circular of the mayor");
    }

    @Test
    void titlesTakeThreeLinesWhereThereIsRoom() {
        var grid = new Grid(List.of("Strategy", "Probability of 160,000 active residents (95 % interval)"));
        grid.add(List.of("Counters", "7 %"));

        assertThat(grid.print(80).lines().takeWhile(line -> !line.startsWith("─"))).hasSize(3);
        assertThat(grid.print(25).lines().takeWhile(line -> !line.startsWith("─"))).hasSizeGreaterThan(3);
    }

    @Test
    void aTableTooWideIsContinuedBelowWithTheNames() {
        var grid = new Grid(List.of("Strategy", "Active", "Shortfall"));
        grid.add(List.of("Counters", "71,200", "88,800"));

        assertThat(grid.print(24).lines().map(String::strip))
                .containsExactly(
                        "Strategy  Active",
                        "────────────────",
                        "Counters  71,200",
                        "",
                        "Strategy  Shortfall",
                        "───────────────────",
                        "Counters     88,800");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        var grid = new Grid(List.of("Strategy", "Probability of 160,000 active residents (95 % interval)", "What binds"));
        for (int i = 0; i < 3; i++) {
            grid.add(List.of("Office drive under the circular of the mayor", "12 %\n11 % – 13 %", "officers"));
        }
        for (int width = 50; width < 120; width++) {
            assertThat(grid.print(width).lines().mapToInt(String::length).max().orElseThrow())
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aRowHasACellForEveryColumn() {
        var grid = new Grid(List.of("Strategy", "Active"));

        assertThatThrownBy(() -> grid.add(List.of("Counters"))).hasMessageContaining("1 cells for 2 columns");
    }
}
