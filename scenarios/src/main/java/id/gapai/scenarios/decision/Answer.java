package id.gapai.scenarios.decision;

import id.gapai.charts.Figure;
import id.gapai.model.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question of a planner was answered.
 *
 * @param question what was asked, as a heading
 * @param sentence the answer, one or two sentences
 * @param notes    how it was found and what is doubtful: method, its own error, the work it took
 * @param tables   the main one first
 * @param figures  in the language of the reader
 * @param facts    the answer for programs: texts, numbers, booleans, lists and maps of them; see {@code answer.json}
 * @param files    further files, by name: a plan that can be run, a calendar
 */
public record Answer(
        Text question,
        Text sentence,
        List<Text> notes,
        List<AnswerTable> tables,
        List<Figure> figures,
        Map<String, Object> facts,
        Map<String, String> files) {
    public Answer {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
