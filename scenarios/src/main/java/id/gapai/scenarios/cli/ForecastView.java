package id.gapai.scenarios.cli;

import id.gapai.model.forecast.StudyForecast;
import java.io.PrintWriter;

/** How a command shows a forecast, in the order in which its parts are there. */
interface ForecastView {
    /** Shows the few numbers that a first look at a part of the paths gives. */
    void firstLook(StudyForecast study, PrintWriter out);

    /** Shows a forecast without what binds, staff cases and hindcast. */
    void headline(StudyForecast study, PrintWriter out);

    /** Shows what binds, or nothing if that was not asked. */
    void binding(StudyForecast study, PrintWriter out);

    /** Shows the rest of a completed forecast. */
    void rest(StudyForecast study, PrintWriter out);
}
