package id.gapai.scenarios.calibrate;

import id.gapai.model.scenario.Posterior;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.simulation.calibrate.Calibrated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes equally likely sets of numbers as a table that {@code --posterior} takes. */
public final class PosteriorCsv {
    /** Significant digits: far more than the sets differ by. */
    private static final int DIGITS = 10;

    private PosteriorCsv() {}

    /** @param asOf the last day that the counts fitted to tell about */
    public static void write(Calibrated calibrated, LocalDate asOf, Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", header(calibrated.values().columns())));
        for (int row = 0; row < calibrated.values().size(); row++) {
            var cells = new ArrayList<>(List.of(asOf.toString(), number(calibrated.swings().get(row))));
            for (int j = 0; j < calibrated.values().columns().size(); j++) {
                cells.add(number(calibrated.values().value(row, j)));
            }
            lines.add(String.join(",", cells));
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static List<String> header(List<String> paths) {
        var header = new ArrayList<>(List.of(PosteriorTable.AS_OF, Posterior.SWING));
        header.addAll(paths);
        return header;
    }

    private static String number(double value) {
        return Quantity.rounded(value, DIGITS);
    }
}
