package id.gapai.scenarios.hub;

import id.gapai.scenarios.output.ParquetFile;
import id.gapai.scenarios.report.Tables;
import java.io.IOException;
import java.nio.file.Path;
import tech.tablesaw.api.Table;

/** The two kinds of files that hubs take. */
public enum HubFormat {
    HUBVERSE("csv"),
    HUBVERSE_PARQUET("parquet");

    private final String ending;

    HubFormat(String ending) {
        this.ending = ending;
    }

    /** As in tasks.json and after the dot of a file's name. */
    String ending() {
        return ending;
    }

    /** Writes {@code NAME.csv} or {@code NAME.parquet} in the folder. */
    void write(Table table, Path folder, String name) throws IOException {
        var file = folder.resolve(name + "." + ending);
        if (this == HUBVERSE) {
            Tables.writeCsv(table, file);
        } else {
            ParquetFile.write(table, file);
        }
    }
}
