package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.spec.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputNamesTest {
    private static Study malang;

    @BeforeAll
    static void read() throws Exception {
        malang = Study.read(Path.of("malang-2024"));
    }

    private static Text title(String path) {
        return malang.inputs("all-with-officers").stream()
                .filter(input -> input.path().equals(path))
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void aNumberIsNamedByTheTitleOfWhatItBelongsTo() {
        assertThat(title("channels.schools.attendance"))
                .isEqualTo(new Text("Schools: visitors per event", "Sekolah: pengunjung per kegiatan"));
        assertThat(title("population.anchors.census-male.persons").en()).isEqualTo("Men, census 2020: known residents");
    }

    @Test
    void theSegmentThatItIsAboutFollows() {
        assertThat(title("channels.walk-in.susceptibility.elderly"))
                .isEqualTo(new Text(
                        "People who come for IKD: readiness to come (Elderly, 60 and over)",
                        "Datang sendiri untuk IKD: kecenderungan untuk datang (Lansia, 60 tahun ke atas)"));
    }

    @Test
    void stepsAndListsAreCountedFromOne() {
        assertThat(title("channels.walk-in.officers.base").en()).isEqualTo("People who come for IKD: officers asked for");
        assertThat(title("channels.walk-in.officers.steps[0].value").en())
                .isEqualTo("People who come for IKD: officers asked for (1)");
    }

    @Test
    void unitsAreInBothLanguages() {
        var throughput = malang.inputs("status-quo").stream()
                .filter(input -> input.path().equals("channels.counters.throughput"))
                .findFirst()
                .orElseThrow();

        assertThat(throughput.unit()).isEqualTo(new Text("activations per officer and day", "aktivasi per petugas per hari"));
    }

    @Test
    void whatHasNoTitleKeepsItsName() {
        assertThat(title("calendars.office.hours[0].value").en()).isEqualTo("office: length of a working day (1)");
    }

    /** A new key of the format needs a name; a name without a key is a left-over. */
    @ParameterizedTest
    @EnumSource
    void everyNumberOfTheFormatHasANameInBothLanguages(Language language) {
        var patterns = new TreeSet<String>();
        collect(WorldFormat.shape(), List.of(), (shape, keys) -> patterns.add(InputNames.pattern(keys)));

        assertThat(Messages.load(language, InputNames.class, "inputs").keys()).containsExactlyInAnyOrderElementsOf(patterns);
    }

    @Test
    void everyUnitOfTheFormatHasAnIndonesianName() {
        var units = new TreeSet<String>();
        collect(WorldFormat.shape(), List.of(), (number, keys) -> {
            if (number instanceof Shape.Number n) {
                units.add(n.quantity().unit());
            }
        });

        assertThat(Messages.load(Language.ID, UnitNames.class, "units").keys()).containsExactlyInAnyOrderElementsOf(units);
    }

    private static void collect(Shape shape, List<String> keys, BiConsumer<Shape, List<String>> found) {
        if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> collect(field.shape(), with(keys, field.name()), found));
        } else if (shape instanceof Shape.Kinds kinds) {
            kinds.kinds().values().forEach(fields -> collect(fields, keys, found));
        } else if (shape instanceof Shape.Named named) {
            collect(named.value(), with(keys, "NAME"), found);
        } else if (shape instanceof Shape.Items items) {
            collect(items.item(), with(keys, "[0]"), found);
        } else if (shape instanceof Shape.Either either) {
            either.alternatives().forEach(alternative -> collect(alternative, keys, found));
        } else if (shape instanceof Shape.Number || shape instanceof Shape.Table) {
            found.accept(shape, keys);
        }
    }

    private static List<String> with(List<String> keys, String key) {
        var longer = new ArrayList<>(keys);
        longer.add(key);
        return longer;
    }
}
