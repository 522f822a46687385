package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksAtTheLastSpaceThatFits() {
        assertThat(Wrap.lines("ab cd ef", 5)).containsExactly("ab cd", "ef");
    }

    @Test
    void aWordThatDoesNotFitStandsAlone() {
        assertThat(Wrap.lines("ab abcdefgh cd", 5)).containsExactly("ab", "abcdefgh", "cd");
    }

    @Test
    void keepsLineFeeds() {
        assertThat(Wrap.lines("ab\n\ncd", 5)).containsExactly("ab", "", "cd");
    }

    @Test
    void numbersAndTheirUnitsStayTogether() {
        assertThat(Wrap.lines("at 25\u00a0% of", 5)).containsExactly("at", "25\u00a0%", "of");
    }
}
