package id.gapai.scenarios.format;

import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Types;
import java.util.Optional;

/** The key {@code title}, for which the name stands when it is absent. */
final class Titles {
    static final Key<Optional<Text>> TITLE =
            Key.maybe("title", Types.bilingual(), "as shown in tables and charts; absent: the name");

    private Titles() {}

    static Text of(Section section) {
        return section.get(TITLE).orElseGet(() -> Text.same(section.name()));
    }
}
