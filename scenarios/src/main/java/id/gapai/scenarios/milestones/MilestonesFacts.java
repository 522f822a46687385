package id.gapai.scenarios.milestones;

import id.gapai.scenarios.decision.Facts;
import id.gapai.scenarios.goal.TargetText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The answer for programs. */
record MilestonesFacts(MilestonesQuestion question, Findings found) {
    Map<String, Object> all() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategy", question.strategy());
        facts.put("target", TargetText.words(question.target()).en());
        facts.put("probability", question.probability());
        facts.put("chance", Facts.of(found.chance()));
        facts.put("milestones", found.way().stream().map(MilestonesFacts::fact).toList());
        facts.put("counts", found.standings().stream().map(MilestonesFacts::fact).toList());
        found.remedies().ifPresent(remedies -> facts.put("remedies", fact(remedies)));
        facts.put("paths", found.work());
        return facts;
    }

    private static Map<String, Object> fact(Waymark mark) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("day", mark.day().toString());
        fact.put("kind", mark.milestone().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        mark.count().ifPresent(count -> fact.put("milestone", Facts.of(count)));
        fact.put("passing", mark.milestone().passing());
        fact.put("median", mark.milestone().median());
        return fact;
    }

    private static Map<String, Object> fact(Standing standing) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("day", standing.count().asOf().toString());
        fact.put("count", standing.count().count());
        fact.put("behind", standing.isBehind());
        standing.difference().ifPresent(difference -> fact.put("difference", Facts.of(difference)));
        standing.left().ifPresent(left -> fact.put("probability", Facts.of(left)));
        return fact;
    }

    private static Map<String, Object> fact(Remedies remedies) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("from", remedies.from().toString());
        remedies.unchanged().ifPresent(unchanged -> fact.put("unchanged", Facts.of(unchanged)));
        fact.put("tried", remedies.tried().stream().map(remedy -> fact(remedies, remedy)).toList());
        remedies.cheapest().ifPresent(cheapest -> fact.put("cheapest", cheapest.lever().name()));
        return fact;
    }

    private static Map<String, Object> fact(Remedies remedies, Remedy remedy) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("lever", remedy.lever().name());
        fact.put("setting", remedy.lever().value(remedy.setting()));
        fact.put("probability", Facts.of(remedy.probability()));
        remedy.cost().ifPresent(cost -> fact.put("cost", cost));
        fact.put("officerDays", remedy.officerDays());
        fact.put("reaches", remedies.reaches(remedy));
        return fact;
    }
}
