package id.gapai.scenarios.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.selection.Selection;

/**
 * A table of texts, days, numbers and flags as an Apache Parquet file: one row group, in each column one page of plain values, compressed with gzip. Headers and
 * footer are Parquet's own structures (https://parquet.apache.org/docs/file-format/); the libraries that choose encodings and split pages weigh
 * twenty times as much, for tables larger than any of these.
 */
public final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private final OutputStream out;
    private final FieldRepetitionType repetition;
    private long position;

    private ParquetFile(OutputStream out, FieldRepetitionType repetition) {
        this.out = out;
        this.repetition = repetition;
    }

    /**
     * Writes a table without gaps: every column is {@code required}; a number that is missing is NaN.
     *
     * @throws IllegalArgumentException if a column is of another type or has a missing text or day
     */
    public static void write(Table table, Path file) throws IOException {
        write(table, FieldRepetitionType.REQUIRED, file);
    }

    /**
     * Writes a table that may have gaps: every column is {@code optional}, whether or not it has any, so that tables of other runs have the same schema. Null is what
     * the table counts as missing (an empty text among it) and a number that is not finite.
     *
     * @throws IllegalArgumentException if a column is of another type
     */
    public static void writeWithGaps(Table table, Path file) throws IOException {
        write(table, FieldRepetitionType.OPTIONAL, file);
    }

    private static void write(Table table, FieldRepetitionType repetition, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            new ParquetFile(out, repetition).write(table);
        }
    }

    private void write(Table table) throws IOException {
        append(MAGIC);
        var schema = new ArrayList<>(List.of(new SchemaElement("schema").setNum_children(table.columnCount())));
        var chunks = new ArrayList<ColumnChunk>();
        for (var column : table.columns()) {
            schema.add(element(column));
            if (!table.isEmpty()) {
                chunks.add(chunk(column));
            }
        }
        var footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(new FileMetaData(VERSION, schema, table.rowCount(), groups(chunks, table.rowCount())).setCreated_by("gapai"), footer);
        append(footer.toByteArray());
        append(littleEndian(Integer.BYTES).putInt(footer.size()).array());
        append(MAGIC);
    }

    /** Of a table without rows there is none: not every reader takes an empty page. */
    private static List<RowGroup> groups(List<ColumnChunk> chunks, int rows) {
        long bytes = chunks.stream().mapToLong(chunk -> chunk.getMeta_data().getTotal_uncompressed_size()).sum();
        return rows == 0 ? List.of() : List.of(new RowGroup(chunks, bytes, rows));
    }

    private ColumnChunk chunk(Column<?> column) throws IOException {
        long start = position;
        var plain = page(column);
        var packed = gzip(plain);
        var header = new ByteArrayOutputStream();
        Util.writePageHeader(
                new PageHeader(PageType.DATA_PAGE, plain.length, packed.length)
                        .setData_page_header(new DataPageHeader(column.size(), Encoding.PLAIN, Encoding.RLE, Encoding.RLE)),
                header);
        append(header.toByteArray());
        append(packed);
        var metaData = new ColumnMetaData(
                type(column),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(column.name()),
                CompressionCodec.GZIP,
                column.size(),
                (long) header.size() + plain.length,
                (long) header.size() + packed.length,
                start);
        return new ColumnChunk(start).setMeta_data(metaData);
    }

    /** With the converted types of before logical types, without which DuckDB 1.5 takes texts for bytes. */
    private SchemaElement element(Column<?> column) {
        var element = new SchemaElement(column.name()).setType(type(column)).setRepetition_type(repetition);
        if (column instanceof StringColumn) {
            element.setLogicalType(LogicalType.STRING(new StringType())).setConverted_type(ConvertedType.UTF8);
        } else if (column instanceof DateColumn) {
            element.setLogicalType(LogicalType.DATE(new DateType())).setConverted_type(ConvertedType.DATE);
        }
        return element;
    }

    private static Type type(Column<?> column) {
        if (column instanceof StringColumn) {
            return Type.BYTE_ARRAY;
        }
        if (column instanceof DateColumn) {
            return Type.INT32;
        }
        if (column instanceof LongColumn) {
            return Type.INT64;
        }
        if (column instanceof BooleanColumn) {
            return Type.BOOLEAN;
        }
        if (column instanceof DoubleColumn) {
            return Type.DOUBLE;
        }
        throw new IllegalArgumentException("column " + column.name() + " is of type " + column.type());
    }

    private byte[] page(Column<?> column) {
        if (repetition == FieldRepetitionType.REQUIRED) {
            requireWhole(column);
            return values(column);
        }
        var bytes = new ByteArrayOutputStream();
        var levels = definitionLevels(column);
        bytes.writeBytes(littleEndian(Integer.BYTES).putInt(levels.length).array());
        bytes.writeBytes(levels);
        bytes.writeBytes(values(column.where(Selection.with(presentRows(column)))));
        return bytes.toByteArray();
    }

    private static void requireWhole(Column<?> column) {
        if (column instanceof DoubleColumn) {
            return;
        }
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                throw new IllegalArgumentException("column " + column.name() + " has no value in row " + row);
            }
        }
    }

    private static int[] presentRows(Column<?> column) {
        return IntStream.range(0, column.size()).filter(row -> isPresent(column, row)).toArray();
    }

    private static boolean isPresent(Column<?> column, int row) {
        return !column.isMissing(row) && !(column instanceof DoubleColumn numbers && Double.isInfinite(numbers.getDouble(row)));
    }

    /** For each row 1, a value, or 0, none, as runs: twice the length as a varint, then the level (the format's "RLE / bit-packing hybrid"). */
    private static byte[] definitionLevels(Column<?> column) {
        var runs = new ByteArrayOutputStream();
        int row = 0;
        while (row < column.size()) {
            boolean present = isPresent(column, row);
            int begin = row;
            while (row < column.size() && isPresent(column, row) == present) {
                row++;
            }
            writeVarint(2 * (row - begin), runs);
            runs.write(present ? 1 : 0);
        }
        return runs.toByteArray();
    }

    private static void writeVarint(int number, ByteArrayOutputStream bytes) {
        int left = number;
        while (left >= 0x80) {
            bytes.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }

    /** Plain: numbers little-endian, days since 1970, flags as bits from the lowest, texts in UTF-8 after their length. */
    private static byte[] values(Column<?> column) {
        if (column instanceof StringColumn texts) {
            return texts(texts);
        }
        if (column instanceof BooleanColumn flags) {
            return flags(flags);
        }
        var bytes = littleEndian(column.size() * Double.BYTES);
        for (int i = 0; i < column.size(); i++) {
            if (column instanceof DateColumn days) {
                bytes.putInt((int) days.get(i).toEpochDay());
            } else if (column instanceof LongColumn numbers) {
                bytes.putLong(numbers.getLong(i));
            } else {
                bytes.putDouble(((DoubleColumn) column).getDouble(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static byte[] texts(StringColumn column) {
        var bytes = new ByteArrayOutputStream();
        for (var text : column) {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(littleEndian(Integer.BYTES).putInt(utf8.length).array());
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }

    private static byte[] flags(BooleanColumn column) {
        var bytes = new byte[(column.size() + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < column.size(); i++) {
            if (column.get(i)) {
                bytes[i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
            }
        }
        return bytes;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private void append(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
