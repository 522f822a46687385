package id.gapai.scenarios.report;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.report.page.Picture;
import id.gapai.scenarios.report.page.Section;
import java.util.List;
import java.util.Set;

/**
 * The charts, each with a sentence and its numbers.
 *
 * @param live whether scripts draw those in which a reader looks for single values
 */
record ChartSection(List<ChartSpec> charts, Comparison comparison, Words words, boolean live) {
    private static final String FAN = "fan-";
    private static final String COURSE = "course-";

    /** Charts that scripts draw from the document of the forecast, beside fans and courses. */
    private static final Set<String> PLOTS = Set.of("fans", "channels", "officers", "hindcast");

    Section section() {
        return Section.of("charts", words.say("charts.heading")).withPictures(charts.stream().map(this::picture).toList());
    }

    private Picture picture(ChartSpec spec) {
        var plot = live ? plot(spec.id()) : "";
        var picture = FigurePicture.of(spec, plot, plot.isEmpty() || isPrinted(spec.id()), words.say("charts.numbers"));
        return picture.placed(isFolded(spec.id()), isPrinted(spec.id()));
    }

    private static String plot(String id) {
        if (id.startsWith(FAN)) {
            return "fan:" + id.substring(FAN.length());
        }
        if (id.startsWith(COURSE)) {
            return "course:" + id.substring(COURSE.length());
        }
        return PLOTS.contains(id) ? id : "";
    }

    /** The fan charts of single strategies other than the reference: one chart shows them all side by side. */
    private boolean isFolded(String id) {
        return comparison.forecasts().stream()
                .map(f -> FAN + f.strategy())
                .anyMatch(fan -> fan.equals(id) && !fan.equals(FAN + comparison.reference()));
    }

    /** Three are enough on paper: how likely, how many, and how today's way goes. */
    private boolean isPrinted(String id) {
        var main = comparison.referenceForecast().targets().get(0).target().name();
        return id.equals("probability-" + main) || id.equals("final-active") || id.equals(FAN + comparison.reference());
    }
}
