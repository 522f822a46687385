package id.gapai.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Mark;
import id.gapai.scenarios.tree.Node;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    private final Problems problems = new Problems();

    @Test
    void bothEndsAreIncluded() {
        assertThat(read("17-24")).hasValue(new Ages(17, 24));
        assertThat(read("65-100")).hasValue(new Ages(65, 100));
        assertThat(read("17-17")).hasValue(new Ages(17, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-17", "17-101", "17", "17+", "-5-3", "17 - 24", "9999-10000"})
    void othersAreRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.list()).hasSize(1);
    }

    private Optional<Ages> read(String text) {
        return Ages.type().read(new Node.Scalar(new Mark(Path.of("a.yaml"), 1), text, true), Reading.start(problems));
    }
}
