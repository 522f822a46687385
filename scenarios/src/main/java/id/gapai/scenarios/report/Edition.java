package id.gapai.scenarios.report;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.page.Section;
import java.util.List;

/**
 * What the report is made from, in one language.
 *
 * @param charts  of the study
 * @param answers parts that answer what was asked besides
 */
public record Edition(
        StudyForecast study, List<ChartSpec> charts, ReportDetails details, List<Section> answers, Language language) {
    public Edition {
        charts = List.copyOf(charts);
        answers = List.copyOf(answers);
    }
}
