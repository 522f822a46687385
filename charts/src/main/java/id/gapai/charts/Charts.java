package id.gapai.charts;

import id.gapai.charts.build.StudyCharts;
import id.gapai.charts.build.TrackRecordCharts;
import id.gapai.charts.render.Picture;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.PastForecasts;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TrackRecord;
import id.gapai.model.text.Text;
import java.util.List;

/** Draws forecasts. Needs no display and no font of the machine; the same forecast gives the same bytes. */
public final class Charts {
    private Charts() {}

    /** All figures of a study in reading order. */
    public static List<Figure> figures(StudyForecast study, Language language) {
        return specs(study, language).parallelStream().map(Charts::draw).toList();
    }

    /** The same, described and not drawn. */
    public static List<ChartSpec> specs(StudyForecast study, Language language) {
        return StudyCharts.of(study, language);
    }

    /** The vector form alone: an {@code svg} element without prolog. */
    public static String svg(ChartSpec spec) {
        return Picture.svg(spec);
    }

    /**
     * The population pyramid alone: an {@code svg} element without prolog.
     *
     * @param place  whose residents they are
     * @param source the source line
     */
    public static String pyramid(PopulationView population, String place, String source, Language language) {
        return svg(StudyCharts.pyramid(population, place, source, language));
    }

    /**
     * Where observations fell in their forecasts, how often intervals held them, and each forecast beside its observation.
     *
     * @param source the source line
     */
    public static List<Figure> trackRecord(TrackRecord record, Text source, Language language) {
        return TrackRecordCharts.of(record, source, language).stream().map(Charts::draw).toList();
    }

    /**
     * Old forecasts, one at least, laid over what was counted since.
     *
     * @param sentence what was found
     * @param source   the source line
     */
    public static Figure review(PastForecasts past, String sentence, String source, Language language) {
        return draw(StudyCharts.review(past, sentence, source, language));
    }

    /**
     * A forecast before and after new counts.
     *
     * @param source the source line
     */
    public static Figure update(CountUpdate update, String source, Language language) {
        return draw(StudyCharts.update(update, source, language));
    }

    /** Fitted numbers before and after. */
    public static Figure calibration(CalibrationFit fit, Language language) {
        return draw(StudyCharts.calibration(fit, language));
    }

    /** A picture that is described already. */
    public static Figure draw(ChartSpec spec) {
        var heading = spec.heading();
        return new Figure(
                spec.id(), heading.title(), heading.sentence(), Picture.png(spec), Picture.svg(spec), spec.table());
    }
}
