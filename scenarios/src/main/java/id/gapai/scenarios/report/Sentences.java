package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.List;

/**
 * The answer in two sentences, and notes on benchmarks and further targets.
 *
 * @param course what the reference strategy comes to
 * @param ways   which of the other strategies reach the main target
 * @param notes  benchmarks with hindsight; for every further target who reaches it, and in which order
 */
public record Sentences(String course, String ways, List<String> notes) {
    public Sentences {
        notes = List.copyOf(notes);
    }

    /** The sentences that the numbers of the study call for. */
    public static Sentences of(StudyForecast study, Language language) {
        var words = Words.in(language);
        var targets = study.comparison().referenceForecast().targets();
        var answers = targets.stream()
                .map(t -> Answer.of(study.comparison(), t.target().name()))
                .toList();
        var main = new MainSentences(study, answers.get(0), words);
        var notes = new ArrayList<>(main.benchmarks());
        answers.stream().skip(1).forEach(further -> notes.addAll(
                new FurtherTarget(answers.get(0), further, study.end(), words).notes()));
        return new Sentences(main.course(), main.ways(), notes);
    }
}
