package id.gapai.scenarios.study;

import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Leaf;
import id.gapai.scenarios.spec.Provenance;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A number that goes into a forecast, as it stands in the files.
 *
 * @param path           keys joined by dots
 * @param title          what it is called in a report
 * @param value          as written; ranges and distributions in one line; for a table the name of its file
 * @param unit           empty for tables
 * @param source         address or citation
 * @param published      date, month or year
 * @param reference      date that the figure is about
 * @param assumption     reason, for numbers without a source
 * @param publishedLater published after the study's knownBy date
 */
public record InputNumber(
        String path,
        Text title,
        String value,
        Text unit,
        Optional<String> source,
        Optional<String> published,
        Optional<String> reference,
        Optional<String> note,
        Optional<String> assumption,
        boolean publishedLater,
        Path file,
        int line) {
    static InputNumber of(Leaf leaf, Text title, Provenance origin, AsOfRule rule) {
        return new InputNumber(
                leaf.path(),
                title,
                leaf.text(),
                UnitNames.of(leaf.shape()),
                origin.source(),
                origin.published(),
                origin.reference(),
                origin.note(),
                origin.assumption(),
                rule.isLate(origin.published()),
                leaf.node().mark().file(),
                leaf.node().mark().line());
    }

    InputNumber withValue(String other) {
        return new InputNumber(
                path, title, other, unit, source, published, reference, note, assumption, publishedLater, file, line);
    }
}
