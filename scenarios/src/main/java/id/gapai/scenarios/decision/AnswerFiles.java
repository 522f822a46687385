package id.gapai.scenarios.decision;

import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.report.Tables;
import id.gapai.scenarios.report.page.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an answer leaves. */
public final class AnswerFiles {
    private static final String FORMAT = "gapai.answer/1";

    private AnswerFiles() {}

    /**
     * What the answer is about.
     *
     * @param command name of the command
     * @param name    of the study
     * @param study   its title
     * @param source  main sources in one line
     * @param version of the program
     */
    public record Heading(String command, String name, Text study, Text source, String version) {}

    /**
     * Writes {@code report.html}, {@code answer.json}, a CSV for each table, each figure as PNG and SVG under {@code charts}, and the answer's
     * further files.
     *
     * @param folder exists
     */
    public static void write(Answer answer, Heading heading, Language language, Path folder) throws IOException {
        for (var table : answer.tables()) {
            Tables.writeCsv(AnswerCsv.table(table), folder.resolve(table.id() + ".csv"));
        }
        for (var file : answer.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        try (var writer = Files.newBufferedWriter(folder.resolve("answer.json"))) {
            Json.write(document(answer, heading), writer);
        }
        Files.writeString(folder.resolve("report.html"), new AnswerPage(heading, language).html(answer));
        if (!answer.figures().isEmpty()) {
            var charts = Files.createDirectories(folder.resolve("charts"));
            for (var figure : answer.figures()) {
                Files.write(charts.resolve(figure.id() + ".png"), figure.png());
                Files.writeString(charts.resolve(figure.id() + ".svg"), figure.svg());
            }
        }
    }

    /**
     * The answer as a part of another report.
     *
     * @param id unique on the page
     */
    public static Section section(Answer answer, String id, Language language) {
        return AnswerPage.section(answer, id, language);
    }

    private static Map<String, Object> document(Answer answer, Heading heading) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        document.put("command", heading.command());
        document.put("study", heading.name());
        document.put("question", both(answer.question()));
        document.put("answer", both(answer.sentence()));
        document.putAll(answer.facts());
        return document;
    }

    private static Map<String, String> both(Text text) {
        var both = new LinkedHashMap<String, String>();
        both.put("en", text.en());
        both.put("id", text.id());
        return both;
    }
}
