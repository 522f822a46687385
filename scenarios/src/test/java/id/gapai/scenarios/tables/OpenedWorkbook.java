package id.gapai.scenarios.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as another program, Apache POI, reads it. */
public record OpenedWorkbook(XSSFWorkbook workbook) implements AutoCloseable {
    static {
        // it would say on the console that nothing takes its log
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    public static OpenedWorkbook of(Path file) throws IOException {
        return new OpenedWorkbook(new XSSFWorkbook(file.toFile().getPath()));
    }

    /** Their names, in their order. */
    public List<String> sheets() {
        var names = new ArrayList<String>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    XSSFSheet sheet(String name) {
        var sheet = workbook.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    List<String> header(String sheet) {
        var header = new ArrayList<String>();
        sheet(sheet).getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
        return header;
    }

    /** The cells below the header by their headings: a {@link String}, a {@link Double}, a {@link LocalDate} or null. */
    List<Map<String, Object>> rows(String sheet) {
        var header = header(sheet);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= sheet(sheet).getLastRowNum(); i++) {
            var row = new LinkedHashMap<String, Object>();
            for (int column = 0; column < header.size(); column++) {
                var cell = sheet(sheet).getRow(i).getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                assertThat(row).doesNotContainKey(header.get(column));
                row.put(header.get(column), cell == null ? null : value(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : (Object) cell.getNumericCellValue();
            default -> throw new AssertionError("a cell of type " + cell.getCellType() + " at " + cell.getAddress());
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
