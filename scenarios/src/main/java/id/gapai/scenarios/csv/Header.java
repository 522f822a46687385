package id.gapai.scenarios.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first line of a table. */
record Header(Path file, int line, List<String> names) {
    static Header of(Path file, CsvRecord record) {
        var names = record.getFields().stream().map(String::strip).toList();
        return new Header(file, (int) record.getStartingLineNumber(), names);
    }

    boolean isComplete(List<Column<?>> columns, Problems problems) {
        var missing = columns.stream().filter(Column::required).map(Column::name).filter(name -> !names.contains(name)).toList();
        var separator = wrongSeparator();
        if (separator.isPresent() && !missing.isEmpty()) {
            var allowed = "commas between columns, points in decimals";
            report(problems, "", "uses " + separator.get(), allowed, "save it as 'CSV UTF-8'");
            return false;
        }
        missing.forEach(name -> report(problems, name, "column is missing", "", Nearest.hint(name, names)));
        repeated(columns).forEach(name -> report(problems, name, "column stands twice", "once", ""));
        return missing.isEmpty() && repeated(columns).isEmpty();
    }

    private Optional<String> wrongSeparator() {
        if (names.size() > 1) {
            return Optional.empty();
        }
        var line = names.get(0);
        return line.contains(";") ? Optional.of("semicolons") : line.contains("\t") ? Optional.of("tabs") : Optional.empty();
    }

    private List<String> repeated(List<Column<?>> columns) {
        return columns.stream().map(Column::name).filter(name -> names.indexOf(name) != names.lastIndexOf(name)).toList();
    }

    private void report(Problems problems, String column, String what, String allowed, String hint) {
        problems.add(new Problem(file, line, column, what, allowed, hint));
    }
}
