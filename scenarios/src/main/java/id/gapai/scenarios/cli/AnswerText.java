package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.decision.Answer;
import java.io.PrintWriter;

/** An answer on a terminal: question, sentence, tables, notes. */
final class AnswerText {
    /** A longer table is in the report and in its file only. */
    private static final int MOST_ROWS = 40;

    private AnswerText() {}

    static void print(Answer answer, Language language, PrintWriter out) {
        int width = Terminal.columns();
        print(language.pick(answer.question()), width, out);
        out.println();
        print(language.pick(answer.sentence()), width, out);
        for (var table : answer.tables()) {
            if (table.rows().size() <= MOST_ROWS) {
                out.println();
                print(language.pick(table.title()), width, out);
                out.print(AnswerGrid.of(table, language).print(width));
            }
        }
        out.println();
        answer.notes().forEach(note -> print(language.pick(note), width, out));
        out.println();
    }

    private static void print(String text, int width, PrintWriter out) {
        Wrap.lines(text, width).forEach(out::println);
    }
}
