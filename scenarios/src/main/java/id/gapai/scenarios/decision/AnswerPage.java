package id.gapai.scenarios.decision;

import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.report.FigurePicture;
import id.gapai.scenarios.report.PageTemplate;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Page;
import id.gapai.scenarios.report.page.Picture;
import id.gapai.scenarios.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** An answer as one HTML page that loads nothing from anywhere. */
final class AnswerPage {
    private static final Text CONTENTS = new Text("Contents", "Isi");
    private static final Text ANSWER = new Text("The answer", "Jawaban");
    private static final Text TABLES = new Text("The numbers", "Angka");
    private static final Text CHARTS = new Text("Charts", "Grafik");
    private static final Text NOTES = new Text("How it was found, and what is doubtful", "Cara memperolehnya, dan yang masih diragukan");
    private static final Text NUMBERS = new Text("The numbers of this chart", "Angka grafik ini");

    private final AnswerFiles.Heading heading;
    private final Language language;

    AnswerPage(AnswerFiles.Heading heading, Language language) {
        this.heading = heading;
        this.language = language;
    }

    String html(Answer answer) {
        var sections = new ArrayList<Section>();
        sections.add(answerSection(answer));
        if (!answer.figures().isEmpty()) {
            var pictures = answer.figures().stream().map(this::picture).toList();
            sections.add(Section.of("charts", language.pick(CHARTS)).withPictures(pictures));
        }
        if (answer.tables().size() > 1) {
            sections.add(tables(answer.tables().subList(1, answer.tables().size())));
        }
        sections.add(Section.of("notes", language.pick(NOTES)).withBullets(answer.notes().stream().map(language::pick).toList()));
        var footer = language.pick(heading.source());
        return PageTemplate.render(new Page(
                language.code(),
                "",
                language.pick(answer.question()),
                language.pick(heading.study()),
                language.pick(CONTENTS),
                sections.stream().filter(Section::saysSomething).toList(),
                "Gapai " + heading.version() + (footer.isEmpty() ? "" : " · " + footer)));
    }

    /** An answer as one part of another page: sentence, tables, notes, charts. */
    static Section section(Answer answer, String id, Language language) {
        var page = new AnswerPage(new AnswerFiles.Heading("", "", Text.same(""), Text.same(""), ""), language);
        var section = Section.of(id, language.pick(answer.question())).withParagraph(language.pick(answer.sentence()));
        for (var table : answer.tables()) {
            section = section.withGrid(page.grid(table));
        }
        return section.withBullets(answer.notes().stream().map(language::pick).toList())
                .withPictures(answer.figures().stream().map(page::picture).toList());
    }

    private Section answerSection(Answer answer) {
        var section = Section.of("answer", language.pick(ANSWER)).withParagraph(language.pick(answer.sentence()));
        return answer.tables().isEmpty() ? section : section.withGrid(grid(answer.tables().get(0)));
    }

    private Section tables(List<AnswerTable> tables) {
        var section = Section.of("numbers", language.pick(TABLES));
        for (var table : tables) {
            section = section.withGrid(grid(table));
        }
        return section;
    }

    private Grid grid(AnswerTable table) {
        var texts = new CellText(language);
        var rows = table.rows().stream().map(row -> cells(table.columns(), row, texts)).toList();
        var header = table.columns().stream().map(column -> language.pick(column.title())).toList();
        boolean isNumeric = table.columns().stream().skip(1).allMatch(column -> column.kind() != Column.Kind.TEXT);
        var caption = language.pick(table.title());
        return isNumeric ? Grid.ofNumbers(caption, header, rows) : Grid.ofTexts(caption, header, rows);
    }

    private static List<Cell> cells(List<Column> columns, List<Object> row, CellText texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.size(); i++) {
            var lines = texts.of(columns.get(i), row.get(i)).split("\n", 2);
            var cell = Cell.of(lines[0]);
            cells.add(lines.length > 1 ? cell.withNote(lines[1]) : cell);
        }
        return cells;
    }

    private Picture picture(Figure figure) {
        return FigurePicture.of(figure, language.pick(NUMBERS));
    }
}
