package id.gapai.scenarios.output;

import id.gapai.charts.Figure;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a run. */
public final class RunFiles {
    private RunFiles() {}

    /** Writes {@code report.html}, {@code forecast.csv}, {@code summary.csv} and {@code uncertainty.json}, and every figure as PNG and SVG under {@code charts}. */
    public static void write(StudyForecast study, List<Figure> figures, String report, Path folder) throws IOException {
        Tables.writeCsv(Tables.forecast(study), folder.resolve("forecast.csv"));
        Tables.writeCsv(Tables.summary(study), folder.resolve("summary.csv"));
        UncertaintyJson.write(study.uncertainty(), folder.resolve("uncertainty.json"));
        Files.writeString(folder.resolve("report.html"), report);
        var charts = Files.createDirectory(folder.resolve("charts"));
        for (var figure : figures) {
            Files.write(charts.resolve(figure.id() + ".png"), figure.png());
            Files.writeString(charts.resolve(figure.id() + ".svg"), figure.svg());
        }
    }
}
