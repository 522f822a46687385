package id.gapai.scenarios.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short soak; {@code -Dgapai.soak.minutes=120} makes it a long one. */
class SoakTest {
    private static final double MINUTES = Double.parseDouble(System.getProperty("gapai.soak.minutes", "4"));

    /** What tables of a library may yet fill by themselves; a leak of one study's text at each command would be more within minutes. */
    private static final double MOST_GROWTH = 5e6;

    @Test
    @Tag("deep")
    void nothingFailsDriftsOrLeaks(@TempDir Path temp) throws IOException {
        var result = new Soak(temp, 20261201).run(MINUTES);
        var looks = result.looks();
        var last = looks.get(looks.size() - 1);
        var third = looks.get(looks.size() / 3);
        assertThat(result.failures()).isEmpty();
        assertThat(result.growth()).isLessThan(MOST_GROWTH);
        assertThat(last.files()).isLessThanOrEqualTo(third.files() + 3);
        assertThat(last.threads()).isLessThanOrEqualTo(third.threads() + 3);
    }
}
