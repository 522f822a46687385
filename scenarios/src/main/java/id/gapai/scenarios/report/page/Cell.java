package id.gapai.scenarios.report.page;

import java.util.List;

/**
 * A cell of a {@link Grid}.
 *
 * @param pieces those without text are left out
 * @param note   a second, smaller line; may be empty
 * @param badges short marks after the text
 * @param about  which number of the forecast it shows, for scripts that tell more of it; may be empty
 */
public record Cell(List<Piece> pieces, String note, List<String> badges, String about) {
    public Cell {
        pieces = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        badges = List.copyOf(badges);
    }

    /** A text as it is, without links. */
    public static Cell of(String text) {
        return new Cell(List.of(new Piece(text, "")), "", List.of(), "");
    }

    /** A text whose web addresses become links. */
    public static Cell linked(String text) {
        return new Cell(Piece.split(text), "", List.of(), "");
    }

    public Cell withNote(String text) {
        return new Cell(pieces, text, badges, about);
    }

    public Cell withBadges(List<String> marks) {
        return new Cell(pieces, note, marks, about);
    }

    public Cell withAbout(String number) {
        return new Cell(pieces, note, badges, number);
    }
}
