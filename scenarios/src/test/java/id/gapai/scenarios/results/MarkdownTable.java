package id.gapai.scenarios.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of Markdown: names on the left, numbers on the right. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... header) {
        row(header);
        var rule = new ArrayList<>(Collections.nCopies(header.length, "---:"));
        rule.set(0, "---");
        rows.add(rule);
    }

    MarkdownTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
