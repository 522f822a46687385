package id.gapai.simulation.evidence;

import java.util.List;

/** What a forecaster may learn from before it answers a case. */
public enum Setting {
    /** All reports of the regions that do not overlap the one at hand, later ones too. */
    REGION_BLOCKED,
    /** Of those, what was public at the origin. */
    STRICT;

    /** The case as it is put. */
    public Case put(Case question) {
        return this == STRICT ? question.strict() : question;
    }

    /** Cases with the same key are taught the same. */
    public String key(Case question) {
        return question.region().name() + (this == STRICT ? "/" + question.origin() : "");
    }

    /** What may be learned from, of all that there is. */
    public Training training(Case question, List<History> histories) {
        var others = histories.stream().filter(history -> !question.region().overlaps(history.region()));
        if (this == STRICT) {
            others = others.map(history -> history.asKnownOn(question.origin()));
        }
        return new Training(others.toList());
    }
}
