package id.gapai.scenarios.ranking;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.util.Map;

/** A ranking as an answer. */
record RankingAnswer(Study study, Findings findings, Language language) {
    static final Phrases PHRASES = Phrases.load(RankingAnswer.class, "ranking");

    Answer answer() {
        var words = new RankingWords(study, findings);
        return new Answer(
                PHRASES.say("question"),
                new RankingSentence(study, findings, words).text(),
                new RankingNotes(study, findings, words).all(),
                new RankingTables(findings, words).all(),
                new RankingCharts(study, findings, words, language).all(),
                new RankingFacts(findings).all(),
                Map.of());
    }

    /** One after the other, with a space between. */
    static Text joined(Text a, Text b) {
        return new Text((a.en() + " " + b.en()).strip(), (a.id() + " " + b.id()).strip());
    }
}
