package id.gapai.scenarios.tables;

import static id.gapai.scenarios.decision.AnswerTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as Apache POI opens them. */
class WorkbookFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 22);

    @TempDir
    private Path temp;

    private OpenedWorkbook written(List<AnswerTable> tables, Language language) throws IOException {
        var file = temp.resolve("written.xlsx");
        WorkbookFile.write(tables, language, DAY, file);
        return OpenedWorkbook.of(file);
    }

    private static AnswerTable texts(String title, Object... cells) {
        return new AnswerTable(
                "texts", Text.same(title), List.of(Column.of("text", "Text", "Teks", Kind.TEXT)), Arrays.stream(cells).map(AnswerTable::row).toList());
    }

    /** What begins so is a formula for a spreadsheet that opens a CSV file. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"http://example.org\")", "'", "007", "1e5", "_x000D_", "<&\">", "KTP-el 😀"})
    void aTextStaysTheTextThatItIs(String text) throws IOException {
        try (var opened = written(List.of(texts("A", text)), Language.EN)) {
            var cell = opened.sheet("A").getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    /** Also where a text of a file is a heading or names a sheet. */
    @Test
    void aHeadingIsNoFormulaEither() throws IOException {
        var table = new AnswerTable("t", Text.same("=1+1"), List.of(Column.of("c", "=2+2", "=2+2", Kind.TEXT)), List.of(row("x")));
        try (var opened = written(List.of(table), Language.EN)) {
            assertThat(opened.workbook().getSheetAt(0).getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(opened.header(opened.workbook().getSheetName(0))).containsExactly("=2+2");
        }
    }

    @Test
    void aTextThatNoCellHoldsIsCut() throws IOException {
        try (var opened = written(List.of(texts("A", "x".repeat(40_000))), Language.EN)) {
            assertThat(opened.sheet("A").getRow(1).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("x…");
        }
    }

    @Test
    void titlesThatNoSheetMayHaveAreMadeSo() throws IOException {
        var title = "A title [longer] than: a sheet's name may be, twice";
        try (var opened = written(List.of(texts(title, "a"), texts(title, "b")), Language.EN)) {
            assertThat(opened.sheets())
                    .containsExactly("A title -longer- than- a…", "A title -longer- than- a…_1");
        }
    }

    @Test
    void cellsAreOfTheirTypesAndFormats() throws IOException {
        var columns = List.of(
                Column.of("name", "Name", "Nama", Kind.TEXT),
                Column.of("chance", "Chance", "Peluang", Kind.PROBABILITY),
                Column.of("share", "Share", "Bagian", Kind.SHARE),
                Column.of("points", "Points", "Poin", Kind.POINTS),
                Column.of("count", "Count", "Jumlah", Kind.COUNT),
                Column.of("day", "Day", "Hari", Kind.DATE),
                Column.of("flag", "Flag", "Tanda", Kind.FLAG),
                Column.of("written", "Written", "Tertulis", Kind.WRITTEN));
        var rows = List.of(
                row(new Text("one", "satu"), new Estimate(0.5, 0.4, 0.6), 0.25, -0.1, 1234.5, LocalDate.of(2024, 2, 29), true, 17L),
                row(null, new Estimate(0, Double.NEGATIVE_INFINITY, 0.03), Double.NaN, null, null, null, false, LocalDate.of(1999, 12, 31)),
                row("", null, 1, 0, 7, LocalDate.of(2100, 3, 1), null, "14 to 40"));
        try (var opened = written(List.of(new AnswerTable("t", Text.same("T"), columns, rows)), Language.ID)) {
            assertThat(opened.rows("T").stream().map(row -> row.values().toArray()))
                    .containsExactly(
                            new Object[] {"satu", 0.5, 0.4, 0.6, 0.25, -0.1, 1234.5, LocalDate.of(2024, 2, 29), "ya", 17.0},
                            new Object[] {null, 0.0, null, 0.03, null, null, null, null, "tidak", LocalDate.of(1999, 12, 31)},
                            new Object[] {"", null, null, null, 1.0, 0.0, 7.0, LocalDate.of(2100, 3, 1), null, "14 to 40"});
            assertThat(opened.header("T"))
                    .startsWith("Nama", "Peluang", "Peluang: selang 95\u00a0% dari", "Peluang: selang 95\u00a0% sampai", "Bagian");
            var formats = Arrays.stream(new int[] {1, 2, 3, 4, 5, 6, 7})
                    .mapToObj(column -> opened.sheet("T").getRow(1).getCell(column).getCellStyle().getDataFormatString());
            assertThat(formats).containsExactly("0.00%", "0.00%", "0.00%", "0.0%", "+0.0%;-0.0%;0.0%", "#,##0", "[$-421]d mmm yyyy");
        }
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        try (var opened = written(List.of(texts("A", "a", "b", "a text of some length")), Language.EN)) {
            var sheet = opened.sheet("A");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A4");
            assertThat(sheet.getColumnWidth(0) / 256).isBetween(23, 26);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
        }
    }

    @Test
    void aLongTextIsWrittenOnSeveralLines() throws IOException {
        try (var opened = written(List.of(texts("A", "short", "word ".repeat(30), "x".repeat(30_000))), Language.EN)) {
            var sheet = opened.sheet("A");
            assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(60);
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(45);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(3).getHeightInPoints()).isLessThanOrEqualTo(409);
        }
    }

    @Test
    void aTableWithoutRowsHasNoSheet() throws IOException {
        try (var opened = written(List.of(texts("A"), texts("B", "b")), Language.EN)) {
            assertThat(opened.workbook().getNumberOfSheets()).isEqualTo(1);
        }
    }

    /** Nothing in the file tells when it was written, so that the same tables give the same bytes at any time. */
    @Test
    void theFileIsOfTheDayThatItIsTold() throws IOException {
        var tables = ResultTables.of(SampleStudy.single());
        WorkbookFile.write(tables, Language.EN, DAY, temp.resolve("a.xlsx"));
        WorkbookFile.write(tables, Language.EN, DAY, temp.resolve("b.xlsx"));

        assertThat(temp.resolve("b.xlsx")).hasSameBinaryContentAs(temp.resolve("a.xlsx"));
        try (var zip = new ZipFile(temp.resolve("a.xlsx").toFile()); var opened = OpenedWorkbook.of(temp.resolve("a.xlsx"))) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal())).isNotEmpty().containsOnly(DAY.atStartOfDay());
            assertThat(opened.workbook().getProperties().getCoreProperties().getCreated()).isEqualTo("2024-04-22T00:00:00Z");
        }
        assertThat(Files.readAllBytes(temp.resolve("a.xlsx"))).startsWith("PK".getBytes());
    }
}
