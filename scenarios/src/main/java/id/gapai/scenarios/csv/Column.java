package id.gapai.scenarios.csv;

/** A column that a table must have. */
record Column<T>(String name, Cell<T> cell) {}
