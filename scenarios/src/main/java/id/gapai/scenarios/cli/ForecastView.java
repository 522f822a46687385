package id.gapai.scenarios.cli;

import id.gapai.model.forecast.StudyForecast;
import java.io.PrintWriter;

/** How a command shows a forecast, in the order in which its parts are there. */
interface ForecastView {
    /** Shows a forecast without staff cases and hindcast. */
    void headline(StudyForecast study, PrintWriter out);

    /** Shows the rest of a completed forecast. */
    void rest(StudyForecast study, PrintWriter out);
}
