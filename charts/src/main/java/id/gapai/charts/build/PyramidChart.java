package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.PopulationView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Residents by single year of age, men to the left and women to the right. */
final class PyramidChart {
    private static final int ADULT = 17;

    private final Words words;
    private final PopulationView population;
    private final String place;
    private final String source;

    private PyramidChart(Words words, PopulationView population, String place, String source) {
        this.words = words;
        this.population = population;
        this.place = place;
        this.source = source;
    }

    static ChartSpec of(Words words, PopulationView population, String place, String source) {
        return new PyramidChart(words, population, place, source).chart();
    }

    private ChartSpec chart() {
        var panel = new Panel("", persons(), ages(), marks());
        return ChartSpec.of("pyramid", heading(), panel, table());
    }

    private Axis persons() {
        double largest = 1;
        for (int age = 0; age < size(); age++) {
            largest = Math.max(largest, Math.max(population.male().get(age), population.female().get(age)));
        }
        double step = Scales.niceStep(largest / 4);
        int steps = (int) Math.ceil(largest / step);
        var ticks = IntStream.rangeClosed(-steps, steps)
                .mapToObj(i -> new Tick(i * step, words.count(Math.abs(i * step)), true))
                .toList();
        return new Axis(words.text("axis.residents"), -steps * step, steps * step, ticks);
    }

    private Axis ages() {
        var ticks = IntStream.rangeClosed(0, size() / 10)
                .mapToObj(i -> new Tick(i * 10 + 0.5, words.count(i * 10), true))
                .toList();
        return new Axis(words.text("axis.age"), 0, size(), ticks);
    }

    private int size() {
        return population.male().size();
    }

    private List<Mark> marks() {
        double edge = persons().max();
        return List.of(
                side(words.text("pyramid.male"), Ink.BLUE, population.male(), -1),
                side(words.text("pyramid.female"), Ink.ORANGE, population.female(), 1),
                Line.horizontal(words.text("pyramid.adult"), Ink.BLACK, Stroke.DASHED, ADULT, -edge, edge));
    }

    /** One step per year of age, from the youngest to the oldest and back along the middle. */
    private static Mark side(String label, Ink ink, Doubles persons, int sign) {
        int n = persons.size();
        var xs = Doubles.generate(2 * n + 2, i -> i < 2 * n ? sign * persons.get(i / 2) : 0);
        var ys = Doubles.generate(2 * n + 2, i -> i < 2 * n ? (i + 1) / 2 : i == 2 * n ? n : 0);
        return new Area(label, ink, xs, ys);
    }

    private Heading heading() {
        double all = population.male().sum() + population.female().sum();
        double adults = sum(ADULT, size());
        var title = words.text(
                "pyramid.title",
                place,
                words.about(all),
                words.date(population.date()),
                words.language().percent(adults / all, 0));
        return new Heading(title, words.text("pyramid.subtitle"), words.text("pyramid.sentence"), source);
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int age = from; age < Math.min(to, size()); age++) {
            sum += population.male().get(age) + population.female().get(age);
        }
        return sum;
    }

    private FigureTable table() {
        var header = List.of(words.text("axis.age"), words.text("pyramid.male"), words.text("pyramid.female"));
        var rows = new ArrayList<List<String>>();
        for (int age = 0; age < size(); age += 5) {
            var name = age + 5 >= size() ? age + "+" : age + "–" + (age + 4);
            rows.add(List.of(name, group(population.male(), age), group(population.female(), age)));
        }
        return new FigureTable(header, rows);
    }

    private String group(Doubles persons, int from) {
        double sum = 0;
        for (int age = from; age < Math.min(from + 5, size()); age++) {
            sum += persons.get(age);
        }
        return words.count(sum);
    }
}
