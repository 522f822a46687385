package id.gapai.scenarios.format;

import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.Optional;

/** Completed ages {@code from … to}, both included; 100 means 100 and over. */
public record Ages(int from, int to) {
    /** All ages. */
    public static final Ages ALL = new Ages(0, 100);

    static Type<Ages> type() {
        return Types.matching("ages like 17-24, or 65-100 for all from 65 on", "\\d{1,3}-\\d{1,3}").then((text, node, at) -> {
            var ends = text.split("-");
            var ages = new Ages(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            return ages.from <= ages.to && ages.to <= ALL.to
                    ? Optional.of(ages)
                    : at.wrong(node, "is '" + text + "'", "ages from 0 to 100, the lower one first", "");
        });
    }
}
