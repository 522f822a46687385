package id.gapai.scenarios.cli;

import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.document.ForecastDocument;
import id.gapai.scenarios.hub.ForecastHub;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.InputHash;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.tables.GroundTables;
import id.gapai.scenarios.tables.ParquetFolder;
import id.gapai.scenarios.tables.ResultTables;
import id.gapai.scenarios.tables.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A forecast in the formats that were asked for besides the usual files. */
record FormatFiles(ForecastOptions options, Study study, List<InputHash> inputs) {
    /** @param answer to what was asked besides, whose tables have their sheets in the workbook */
    void write(StudyForecast forecast, Optional<Answer> answer, Path folder) throws IOException {
        for (var format : options.formats()) {
            switch (format) {
                case JSON -> writeDocument(forecast, folder.resolve("forecast.json"));
                case XLSX -> writeWorkbook(forecast, answer, folder.resolve(study.name() + ".xlsx"));
                case PARQUET -> ParquetFolder.write(
                        forecast, GroundTables.of(study, forecast, BuildInfo.current(), inputs), Files.createDirectories(folder.resolve("parquet")));
                case HUBVERSE, HUBVERSE_PARQUET -> ForecastHub.write(forecast, format.hub().orElseThrow(), folder.resolve("hub"));
            }
        }
    }

    private void writeDocument(StudyForecast forecast, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            Json.write(ForecastDocument.of(study, forecast), writer);
        }
    }

    private void writeWorkbook(StudyForecast forecast, Optional<Answer> answer, Path file) throws IOException {
        var tables = new ArrayList<>(ResultTables.of(forecast));
        answer.ifPresent(found -> tables.addAll(found.tables()));
        tables.addAll(GroundTables.of(study, forecast, BuildInfo.current(), inputs));
        WorkbookFile.write(tables, options.language.language(), forecast.start(), file);
    }
}
