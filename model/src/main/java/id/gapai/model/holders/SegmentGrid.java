package id.gapai.model.holders;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.Segment;
import id.gapai.model.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells into which holders are divided: every segment, and inside it every area. The segment of new holders is never divided by
 * area, since the compiled model has one door for newcomers; with areas nobody ages out of it.
 *
 * @param cells in the order of the segments, areas inside
 * @param entry index of the cell of new holders
 */
public record SegmentGrid(List<Cell> cells, int entry) {
    /**
     * @param name       segment, or segment@area
     * @param area       share of residents, 1 when not divided
     * @param shareOfAge share of the holders of each completed age 0 … 100 of the whole place who are in the cell
     * @param next       index of the cell that those too old move on to, −1: none
     */
    public record Cell(String name, Segment segment, String areaName, double area, Doubles shareOfAge, int next) {}

    public SegmentGrid {
        cells = List.copyOf(cells);
    }

    /** @param holders by completed age 0 … 100 */
    static SegmentGrid of(List<Segment> segments, List<Area> areas, Doubles holders) {
        var undivided = List.of(new Area("", Text.same(""), 1));
        var cells = new ArrayList<Cell>();
        for (Segment segment : segments) {
            var share = shareOfAge(segment, segments, holders);
            boolean divided = !areas.isEmpty() && !isEntry(segment);
            for (Area area : divided ? areas : undivided) {
                var name = divided ? segment.name() + "@" + area.name() : segment.name();
                var shares = Doubles.generate(share.size(), age -> share.get(age) * area.share());
                cells.add(new Cell(name, segment, area.name(), area.share(), shares, -1));
            }
        }
        int entry = IntStream.range(0, cells.size())
                .filter(i -> isEntry(cells.get(i).segment()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no segment contains age " + Eligibility.AGE));
        return new SegmentGrid(link(cells, !areas.isEmpty()), entry);
    }

    public List<String> names() {
        return cells.stream().map(Cell::name).toList();
    }

    public Ints next() {
        return Ints.generate(cells.size(), i -> cells.get(i).next());
    }

    private static boolean isEntry(Segment segment) {
        return segment.persons().isEmpty() && contains(segment, Eligibility.AGE);
    }

    private static boolean contains(Segment segment, int age) {
        return segment.fromAge() <= age && age <= segment.toAge();
    }

    /** A segment of a known number takes the same share of each of its ages, the others have the rest. */
    private static Doubles shareOfAge(Segment segment, List<Segment> segments, Doubles holders) {
        return Doubles.generate(holders.size(), age -> {
            if (!contains(segment, age)) {
                return 0;
            }
            return segment.persons().isPresent() ? numberedShare(segment, holders) : restShare(age, segments, holders);
        });
    }

    private static double restShare(int age, List<Segment> segments, Doubles holders) {
        double taken = segments.stream()
                .filter(s -> s.persons().isPresent() && contains(s, age))
                .mapToDouble(s -> numberedShare(s, holders))
                .sum();
        if (!(taken <= 1)) {
            throw tooLarge(age, segments, holders);
        }
        return 1 - taken;
    }

    private static Contradiction tooLarge(int age, List<Segment> segments, Doubles holders) {
        var largest = segments.stream()
                .filter(s -> s.persons().isPresent() && contains(s, age))
                .max(Comparator.comparingDouble(s -> numberedShare(s, holders)))
                .orElseThrow();
        return new Contradiction(
                "segments." + largest.name() + ".persons",
                "is " + Math.round(largest.persons().getAsDouble()),
                Math.round(holdersIn(largest, holders)) + " at most, all holders of these ages, less those of other segments with a number");
    }

    private static double numberedShare(Segment segment, Doubles holders) {
        return segment.persons().getAsDouble() / holdersIn(segment, holders);
    }

    private static double holdersIn(Segment segment, Doubles holders) {
        double all = 0;
        for (int age = segment.fromAge(); age <= segment.toAge(); age++) {
            all += holders.get(age);
        }
        return all;
    }

    private static List<Cell> link(List<Cell> cells, boolean divided) {
        return cells.stream()
                .map(cell -> {
                    boolean stays = divided && isEntry(cell.segment());
                    int next = stays ? -1 : successor(cell, cells);
                    return new Cell(cell.name(), cell.segment(), cell.areaName(), cell.area(), cell.shareOfAge(), next);
                })
                .toList();
    }

    private static int successor(Cell cell, List<Cell> cells) {
        int age = cell.segment().toAge() + 1;
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).segment().persons().isEmpty()
                        && contains(cells.get(i).segment(), age)
                        && cells.get(i).areaName().equals(cell.areaName()))
                .findFirst()
                .orElse(-1);
    }
}
