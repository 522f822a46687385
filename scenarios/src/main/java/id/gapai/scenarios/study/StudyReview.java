package id.gapai.scenarios.study;

import id.gapai.scenarios.review.Finding;
import id.gapai.scenarios.review.Review;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What looks unintended in the scenarios of a study, with its place in the files. */
record StudyReview(Study study, Map<String, Case> cases) {
    /** Each once; what is so in some strategies only names them. */
    List<Warning> warnings() {
        var strategies = new LinkedHashMap<Warning, List<String>>();
        for (var name : study.strategies()) {
            Review.of(study.scenario(name)).forEach(finding ->
                    strategies.computeIfAbsent(located(name, finding), warning -> new ArrayList<>()).add(name));
        }
        return strategies.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue())).toList();
    }

    private Warning located(String strategy, Finding finding) {
        var mark = cases.get(strategy).tree().nearest(finding.keys());
        return new Warning(mark, String.join(".", finding.keys()), finding.message());
    }

    private Warning named(Warning warning, List<String> strategies) {
        var owner = cases.get(strategies.get(0)).file().tree().file();
        boolean ofOneFile = strategies.size() == 1 && warning.mark().file().equals(owner);
        return ofOneFile || strategies.size() == cases.size()
                ? warning
                : new Warning(warning.mark(), warning.path(), Finding.in(warning.message(), strategies));
    }
}
