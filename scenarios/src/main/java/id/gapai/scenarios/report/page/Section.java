package id.gapai.scenarios.report.page;

import java.util.ArrayList;
import java.util.List;

/** A part of the page under one heading: paragraphs, bullets, tables, pictures, in this order. */
public record Section(
        String id, String heading, List<String> paragraphs, List<String> bullets, List<Grid> grids, List<Picture> pictures) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        bullets = List.copyOf(bullets);
        grids = List.copyOf(grids);
        pictures = List.copyOf(pictures);
    }

    public static Section of(String id, String heading) {
        return new Section(id, heading, List.of(), List.of(), List.of(), List.of());
    }

    public Section withParagraph(String text) {
        return new Section(id, heading, with(paragraphs, text), bullets, grids, pictures);
    }

    public Section withBullets(List<String> texts) {
        return new Section(id, heading, paragraphs, texts, grids, pictures);
    }

    public Section withGrid(Grid grid) {
        return new Section(id, heading, paragraphs, bullets, with(grids, grid), pictures);
    }

    public Section withPictures(List<Picture> charts) {
        return new Section(id, heading, paragraphs, bullets, grids, charts);
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
