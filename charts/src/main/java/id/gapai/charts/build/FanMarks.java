package id.gapai.charts.build;

import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;

/** The parts of fan charts. Day t lies at x = t. */
final class FanMarks {
    /** One colour per target in the order of the study. */
    private static final List<Ink> TARGET_INKS = List.of(Ink.VERMILLION, Ink.PURPLE, Ink.GREEN);

    private FanMarks() {}

    static Doubles days(int count) {
        return Doubles.generate(count, i -> i + 1.0);
    }

    /** 90, 80 and 50 % bands. */
    static List<Mark> bands(Words words, Bands bands) {
        var xs = days(bands.mean().size());
        return List.of(
                Area.between(band(words, 90), Ink.BAND_90, xs, bands.at(0.05), bands.at(0.95)),
                Area.between(band(words, 80), Ink.BAND_80, xs, bands.at(0.1), bands.at(0.9)),
                Area.between(band(words, 50), Ink.BAND_50, xs, bands.at(0.25), bands.at(0.75)));
    }

    private static String band(Words words, int percent) {
        return words.text("fan.band", words.language().percent(percent / 100.0, 0));
    }

    static Mark median(Words words, Bands bands) {
        return new Line(words.text("fan.median"), Ink.MEDIAN, Stroke.NORMAL, days(bands.mean().size()), bands.at(0.5));
    }

    static List<Mark> paths(Words words, Forecast forecast) {
        var marks = new ArrayList<Mark>();
        for (var path : forecast.samplePaths()) {
            marks.add(new Line(
                    words.text("fan.paths"), Ink.PATH, Stroke.HAIR, days(forecast.days()), doubles(path.active())));
        }
        return marks;
    }

    private static Doubles doubles(Ints values) {
        return Doubles.generate(values.size(), values::get);
    }

    /** A full line for every fixed count, a dashed one for the median of every share of holders. */
    static List<Mark> targets(Words words, Forecast forecast) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < forecast.targets().size(); i++) {
            marks.add(target(words, forecast, i));
        }
        return marks;
    }

    private static Mark target(Words words, Forecast forecast, int index) {
        var target = forecast.targets().get(index).target();
        var label = words.text("fan.target", words.shortTarget(target));
        var levels = threshold(forecast, forecast.targets().get(index));
        return new Line(label, targetInk(index), targetStroke(target), days(forecast.days()), levels);
    }

    static Stroke targetStroke(Target target) {
        return target.share().isEmpty() ? Stroke.NORMAL : Stroke.DASHED;
    }

    static Ink targetInk(int index) {
        return TARGET_INKS.get(index % TARGET_INKS.size());
    }

    /** Active residents that a target asks for on each day, when holders follow their median. */
    static Doubles threshold(Forecast forecast, TargetResult result) {
        var holders = forecast.holders().at(0.5);
        return Doubles.generate(
                holders.size(), i -> result.target().threshold((int) Math.round(holders.get(i))));
    }

    static double lastThreshold(Forecast forecast, TargetResult result) {
        return threshold(forecast, result).get(forecast.days() - 1);
    }

    /** The largest number that a fan with its targets shows. */
    static double top(Forecast forecast) {
        double top = max(forecast.active().at(0.95));
        for (var target : forecast.targets()) {
            top = Math.max(top, max(threshold(forecast, target)));
        }
        return top;
    }

    private static double max(Doubles values) {
        double max = 0;
        for (int i = 0; i < values.size(); i++) {
            max = Math.max(max, values.get(i));
        }
        return max;
    }
}
