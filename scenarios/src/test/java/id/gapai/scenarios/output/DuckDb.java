package id.gapai.scenarios.output;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parquet files as another program, DuckDB, reads them. */
public final class DuckDb {
    private DuckDb() {}

    /** @return rows of texts, numbers, booleans, {@link java.time.LocalDate}s and nulls */
    public static List<List<Object>> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<List<Object>>();
            while (result.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** DuckDB's types of the columns, in their order. */
    public static Map<String, String> types(Path file) throws SQLException {
        var types = new LinkedHashMap<String, String>();
        rows("DESCRIBE SELECT * FROM '" + file + "'").forEach(row -> types.put((String) row.get(0), (String) row.get(1)));
        return types;
    }

    /** Names and types by turns. */
    public static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
