package id.gapai.scenarios.csv;

/**
 * A column of a table.
 *
 * @param required whether a table must have it; if not, its cells are read as empty where it is missing
 */
record Column<T>(String name, Cell<T> cell, boolean required) {
    Column(String name, Cell<T> cell) {
        this(name, cell, true);
    }

    /** A column that may be missing. */
    static <T> Column<T> optional(String name, Cell<T> cell) {
        return new Column<>(name, cell, false);
    }
}
