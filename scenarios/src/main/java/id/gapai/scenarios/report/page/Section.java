package id.gapai.scenarios.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the page under one heading: paragraphs, bullets, tables, pictures, in this order.
 *
 * @param room what scripts fill after the paragraphs, which then say only what is missing without scripts; may be empty
 * @param folds  lists that are closed until clicked
 */
public record Section(
        String id, String heading, List<String> paragraphs, List<String> bullets, List<Grid> grids, List<Picture> pictures, String room, List<Fold> folds) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        bullets = List.copyOf(bullets);
        grids = List.copyOf(grids);
        pictures = List.copyOf(pictures);
        folds = List.copyOf(folds);
    }

    /** @param title the line to click on */
    public record Fold(String title, List<String> bullets) {
        public Fold {
            bullets = List.copyOf(bullets);
        }
    }

    public static Section of(String id, String heading) {
        return new Section(id, heading, List.of(), List.of(), List.of(), List.of(), "", List.of());
    }

    public Section withParagraph(String text) {
        return new Section(id, heading, with(paragraphs, text), bullets, grids, pictures, room, folds);
    }

    public Section withBullets(List<String> texts) {
        return new Section(id, heading, paragraphs, texts, grids, pictures, room, folds);
    }

    public Section withGrid(Grid grid) {
        return new Section(id, heading, paragraphs, bullets, with(grids, grid), pictures, room, folds);
    }

    public Section withPictures(List<Picture> charts) {
        return new Section(id, heading, paragraphs, bullets, grids, charts, room, folds);
    }

    public Section withRoom(String name) {
        return new Section(id, heading, paragraphs, bullets, grids, pictures, name, folds);
    }

    public Section withFold(Fold fold) {
        return new Section(id, heading, paragraphs, bullets, grids, pictures, room, with(folds, fold));
    }

    /** Whether there is more than a heading and words about a table that has no rows. */
    public boolean saysSomething() {
        return grids.isEmpty()
                ? !(paragraphs.isEmpty() && bullets.isEmpty() && pictures.isEmpty())
                : grids.stream().anyMatch(grid -> !grid.rows().isEmpty());
    }

    private static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
