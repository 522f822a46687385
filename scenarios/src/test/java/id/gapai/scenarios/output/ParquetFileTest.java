package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables as DuckDB reads them. */
class ParquetFileTest {
    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("table.parquet");
    }

    private List<List<Object>> read() throws Exception {
        return DuckDb.rows("SELECT * FROM '" + file() + "'");
    }

    /** A column of each type; row i lacks the value of column c where i is a multiple of c + 2, so that runs and bits of every length come. */
    private static List<List<Object>> given(int rows) {
        var given = new ArrayList<List<Object>>();
        for (int i = 0; i < rows; i++) {
            var row = new ArrayList<Object>(List.of("t é😀" + i, LocalDate.of(1960, 1, 1).plusDays(37L * i), i * 0x1_0000_0001L, i % 3 == 0, i / 7.0));
            for (int c = 0; c < row.size(); c++) {
                if (i % (c + 2) == 0 || i > 300) {
                    row.set(c, null);
                }
            }
            given.add(row);
        }
        return given;
    }

    private static Table table(List<List<Object>> rows) {
        var text = StringColumn.create("text");
        var day = DateColumn.create("day");
        var whole = LongColumn.create("whole");
        var flag = BooleanColumn.create("flag");
        var number = DoubleColumn.create("number");
        for (var row : rows) {
            text.append(row.get(0) == null ? "" : (String) row.get(0));
            day.append((LocalDate) row.get(1));
            if (row.get(2) == null) {
                whole.appendMissing();
            } else {
                whole.append((long) row.get(2));
            }
            flag.append((Boolean) row.get(3));
            number.append(row.get(4) == null ? Double.NEGATIVE_INFINITY : (double) row.get(4));
        }
        return Table.create("t", text, day, whole, flag, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 100, 500})
    void valuesAndGapsComeBack(int rows) throws Exception {
        ParquetFile.writeWithGaps(table(given(rows)), file());

        assertThat(read()).isEqualTo(given(rows));
    }

    @Test
    void aTableWithoutRowsHasItsColumns() throws Exception {
        ParquetFile.writeWithGaps(table(List.of()), file());

        assertThat(read()).isEmpty();
        assertThat(DuckDb.types(file()))
                .containsExactlyEntriesOf(DuckDb.ordered("text", "VARCHAR", "day", "DATE", "whole", "BIGINT", "flag", "BOOLEAN", "number", "DOUBLE"));
    }

    @Test
    void aTableWithoutGapsComesBack() throws Exception {
        var rows = given(300).stream().filter(row -> !row.contains(null)).toList();
        assertThat(rows).hasSizeGreaterThan(9);
        ParquetFile.write(table(rows), file());

        assertThat(read()).isEqualTo(rows);
    }

    @Test
    void aGapThatMayNotBeIsRefused() {
        assertThatThrownBy(() -> ParquetFile.write(table(given(3)), file())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("column text has no value in row 0");
    }

    @Test
    void anotherTypeIsRefused() {
        assertThatThrownBy(() -> ParquetFile.writeWithGaps(Table.create("t", FloatColumn.create("f", 1f)), file()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column f is of type");
    }
}
