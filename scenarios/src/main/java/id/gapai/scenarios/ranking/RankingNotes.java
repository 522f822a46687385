package id.gapai.scenarios.ranking;

import static id.gapai.scenarios.ranking.RankingAnswer.PHRASES;
import static id.gapai.scenarios.ranking.RankingWords.quoted;

import id.gapai.model.text.Text;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a ranking was found, and what is doubtful. */
record RankingNotes(Study study, Findings findings, RankingWords words) {
    List<Text> all() {
        var notes = new ArrayList<Text>();
        if (findings.isSuggested()) {
            notes.add(words.say("note.suggested", words.target()));
        }
        addSelection(notes);
        notes.add(words.say("note.chances", Phrases.count(findings.first()), words.target(), words.mean(findings.nowhere())));
        addLikeness(notes);
        if (!findings.benchmarks().isEmpty()) {
            notes.add(PHRASES.say("note.benchmarks", RankingWords.list(findings.benchmarks())));
        }
        addCosts(notes);
        notes.add(PHRASES.say("note.work", Phrases.count(findings.work())));
        return notes;
    }

    private void addSelection(List<Text> notes) {
        var selection = findings.selection();
        var last = selection.looks().get(selection.looks().size() - 1);
        notes.add(PHRASES.say("note.selection", Phrases.count(findings.first()), words.zone()));
        notes.add(PHRASES.say(
                "note.end." + selection.end().name().toLowerCase(Locale.ROOT), Phrases.count(last.paths()), Phrases.count(selection.left().size()), words.zone()));
        notes.add(PHRASES.say("note.lead", Phrases.count(selection.planned())));
    }

    private void addLikeness(List<Text> notes) {
        for (var group : findings.alike()) {
            notes.add(words.say("note.alike", RankingWords.titles(group)));
        }
        for (var close : findings.close()) {
            notes.add(words.say("note.close", quoted(findings.best().title()), quoted(close.title()), Phrases.count(close.paths()), Phrases.count(close.of())));
        }
    }

    private void addCosts(List<Text> notes) {
        if (!findings.hasCosts()) {
            notes.add(PHRASES.say("note.noCosts"));
            return;
        }
        notes.add(PHRASES.say("note.cost", quoted(study.scenario(study.reference()).title()), words.end(), Phrases.count(findings.first())));
        if (study.strategies().stream().anyMatch(name -> !study.scenario(name).rules().isEmpty())) {
            notes.add(PHRASES.say("note.rules"));
        }
        notes.add(PHRASES.say("note.frontier"));
    }
}
