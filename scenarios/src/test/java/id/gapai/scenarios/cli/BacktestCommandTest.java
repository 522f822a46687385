package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.hub.ModelOutputRules;
import id.gapai.scenarios.hub.PublishedSchema;
import id.gapai.scenarios.hub.TasksRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestCommandTest {
    private static final String HEADER =
            "region,level,province,as_of,published,ikd_active,pct,denominator,denominator_kind,target_pct,date_quality,value_quality\n";

    /** A city with a base, one without, a regency in percent, one with a single figure, and the nation. */
    private static final String FIGURES = HEADER
            + "A,city,P,2023-03-01,2023-03-02,5000,,,,,stated,ok\n"
            + "A,city,P,2023-12-01,2023-12-01,,5.2,,,,stated,ok\n"
            + "A,city,P,2024-08-01,2024-08-01,16000,,,,,stated,rounded_or_bound\n"
            + "B,city,Q,2023-06-01,2023-06-01,900,,,,,stated,ok\n"
            + "B,city,Q,2024-06-01,2024-06-01,2500,,,,,approx,ok\n"
            + "C,regency,P,2023-06-01,2023-06-01,,1.5,,,,stated,ok\n"
            + "C,regency,P,2024-03-01,2024-03-10,,2.75,,,,month_end,ok\n"
            + "C,regency,P,2024-04-01,2024-04-10,,9,,,,stated,doubtful\n"
            + "D,regency,Q,2023-06-01,2023-06-01,100,,,,,stated,ok\n"
            + "N,nation,,2023-06-01,2023-06-01,1000000,,,,,stated,ok\n"
            + "N,nation,,2024-06-01,2024-06-01,3000000,,,,,stated,ok\n";

    private static final String REGIONS = "region,level,province,ektp_holders,wajib_ktp,figure_date\n"
            + "A,city,P,200000,,2023-01-01\n"
            + "B,city,Q,,,\n"
            + "C,regency,P,,,\n"
            + "D,regency,Q,,50000,2025-01-01\n"
            + "N,nation,,200000000,,2024-06-30\n";

    @TempDir
    private Path temp;

    private Path out;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(temp.resolve("figures.csv"), FIGURES);
        Files.writeString(temp.resolve("regions.csv"), REGIONS);
        out = temp.resolve("out");
    }

    private Run backtest(String... more) {
        var arguments = new ArrayList<>(List.of(
                "backtest", temp.resolve("figures.csv").toString(), "--regions", temp.resolve("regions.csv").toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    @Test
    void everyCaseOfEveryModelIsAnsweredInBothSettings() throws IOException {
        var run = backtest("--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(out.toFile().list()).contains(
                "quantiles.csv", "quantiles-strict.csv", "cases.csv", "cases-strict.csv", "scores.json", "backtest-pit.svg", "backtest-coverage.png");
        int cases = 3 + 1 + 1 + 1;
        for (var file : new String[] {"quantiles.csv", "quantiles-strict.csv"}) {
            var lines = Files.readAllLines(out.resolve(file));
            assertThat(lines.get(0)).isEqualTo("model,region,origin,target,unit,level,value,observed");
            assertThat(lines).hasSize(1 + 4 * cases * 23);
        }
        assertThat(Files.readAllLines(out.resolve("quantiles.csv")))
                .anyMatch(line -> line.startsWith("gapai,C,2023-06-01,2024-03-01,percent,0.025,"))
                .anyMatch(line -> line.matches("last-rate,A,2023-12-01,2024-08-01,count,0\\.5,.*,16000"));
        assertThat(run.out()).contains("left out: 1 doubtful", "6 forecasts in 4 regions");
    }

    @Test
    void theSameBitsForAnyNumberOfThreads() throws IOException {
        backtest("--threads", "1");
        var one = Files.readAllBytes(out.resolve("quantiles-strict.csv"));
        var scores = Files.readAllBytes(out.resolve("scores.json"));

        backtest("--threads", "3");

        assertThat(Files.readAllBytes(out.resolve("quantiles-strict.csv"))).isEqualTo(one);
        assertThat(Files.readAllBytes(out.resolve("scores.json"))).isEqualTo(scores);
    }

    @Test
    void aPlaceIsAskedAboutAndTheDocumentHasNoGaps() throws IOException {
        var place = temp.resolve("place.csv");
        Files.writeString(place, HEADER + "M,city,P,2024-04-22,2024-04-23,54000,,640000,perekaman,,stated,rounded_or_bound\n");
        var document = temp.resolve("evidence.md");

        var run = backtest("--lang", "id", "--ask", place.toString(), "--until", "2024-12-31", "--document", document.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("M pada 31 Desember 2024", "23 April 2024");
        assertThat(Files.readString(document)).doesNotContain("{{").contains("backtested model, strict").doesNotContain("NaN |")
                .contains("1 doubtful");
        assertThat(temp.resolve("images/backtest-pit.png")).isNotEmptyFile();
    }

    /** The checks of hubValidations that hold for every hub: names of folders and files, columns, one row for each level of a task, quantiles that do not fall. */
    @Test
    void filesOfAForecastHubFollowItsRules() throws IOException {
        assertThat(backtest("--format", "hubverse").exitCode()).isZero();
        assertThat(backtest("--format", "xml").err()).contains("'xml' is not a format; there is: hubverse, hubverse-parquet");

        for (var hub : new String[] {"hub", "hub-strict"}) {
            var models = out.resolve(hub).resolve("model-output").toFile().list();
            assertThat(models).containsExactlyInAnyOrder("gapai-growth", "gapai-last_rate", "gapai-damped_trend", "gapai-gompertz");
            for (var model : models) {
                var rounds = out.resolve(hub).resolve("model-output").resolve(model).toFile().listFiles();
                assertThat(rounds).hasSize(3);
                for (var round : rounds) {
                    assertThat(round.getName()).matches("\\d{4}-\\d\\d-\\d\\d-" + model + "\\.csv");
                    requireRound(Files.readAllLines(round.toPath()), round.getName().substring(0, 10));
                    ModelOutputRules.require(TasksRules.read(out.resolve(hub).resolve("hub-config/tasks.json")), round.toPath());
                }
            }
            TasksRules.require(TasksRules.read(out.resolve(hub).resolve("hub-config/tasks.json")));
            TasksRules.requireAdmin(TasksRules.read(out.resolve(hub).resolve("hub-config/admin.json")));
            assertThat(Files.readAllLines(out.resolve(hub).resolve("target-data/oracle-output.csv")))
                    .startsWith("location,target,target_end_date,oracle_value")
                    .contains("A,ikd active count,2024-08-01,16000", "C,ikd active percent,2024-03-01,2.75")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = PublishedSchema.FOLDER, matches = ".+")
    void aForecastHubIsValidByThePublishedSchema() throws IOException {
        assertThat(backtest("--format", "hubverse-parquet").exitCode()).isZero();
        PublishedSchema.require(out.resolve("hub/hub-config"));
        PublishedSchema.require(out.resolve("hub-strict/hub-config"));
    }

    private static void requireRound(List<String> lines, String origin) {
        assertThat(lines.get(0)).isEqualTo("origin_date,location,target,target_end_date,output_type,output_type_id,value");
        var keys = new ArrayList<String>();
        String task = "";
        double last = 0;
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            assertThat(cells).hasSize(7);
            assertThat(cells[0]).isEqualTo(origin);
            assertThat(cells[4]).isEqualTo("quantile");
            assertThat(Double.parseDouble(cells[5])).isBetween(0.0, 1.0);
            var own = String.join(",", cells[1], cells[2], cells[3]);
            double value = Double.parseDouble(cells[6]);
            assertThat(value).isGreaterThanOrEqualTo(own.equals(task) ? last : 0);
            task = own;
            last = value;
            keys.add(own + "," + cells[5]);
        }
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(23);
    }

    @Test
    void askingNeedsADay() throws IOException {
        Files.writeString(temp.resolve("place.csv"), FIGURES);

        assertThat(backtest("--ask", temp.resolve("place.csv").toString()).err()).contains("--ask needs --until DATE or --study STUDY");
        var early = backtest("--ask", temp.resolve("place.csv").toString(), "--until", "2024-03-01");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).contains("place.csv: has a figure of");
        assertThat(out).doesNotExist();
    }

    @Test
    void aRegionThatIsNotListedIsTakenWithoutABase() throws IOException {
        Files.writeString(temp.resolve("regions.csv"), REGIONS.replace("B,city", "Bb,city"));

        var run = backtest();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("'B' is not in", "no base", "did you mean '");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A,city,P,2023-03-01,2023-03-02,5000 | A,city,P,2023-03-01,2023-03-02,-5000 | figures.csv:2: ikd_active: is '-5000', allowed: a number from 0",
        "2024-08-01,2024-08-01,16000,,,,,stated,rounded_or_bound | 2024-08-01,2024-08-01,4000,,,,,stated,ok | figures.csv:4: ikd_active: is 4000, less than an earlier count",
        "A,city,P,2023-12-01,2023-12-01 | A,city,P,2023-12-01,2023-11-30 | figures.csv:3: published: is 2023-11-30, allowed: as_of, 2023-12-01, or later",
        "A,city,P,2023-12-01 | A,city,P,2022-07-31 | figures.csv:3: as_of: is 2022-07-31, allowed: a day after 2022-08-01",
        "A,city,P,2023-12-01 | A,city,P,2023-13-01 | figures.csv:3: as_of: is '2023-13-01', allowed: a date like",
        ",5.2, | ,, | figures.csv:3: ikd_active: is empty, as pct is",
        ",5.2, | ,152, | figures.csv:3: pct: is '152', allowed: a number from 0 to 100",
        "approx,ok | approx,good | figures.csv:6: value_quality: is 'good', allowed: ok, rounded_or_bound",
        "B,city,Q,2024-06-01,2024-06-01,2500,,,,,approx | B,city,Q,2023-06-01,2023-06-01,900,,,,,stated | figures.csv:6: region: has the same region, dates and figures",
        "B,city,Q,2024 | B,regency,Q,2024 | figures.csv:6: level: differs from another row",
        "as_of, | day, | figures.csv:1: as_of: column is missing"
    })
    void mistakesAreToldWithTheirLine(String good, String bad, String message) throws IOException {
        var spoilt = FIGURES.replaceFirst(Pattern.quote(good), bad);
        assertThat(spoilt).isNotEqualTo(FIGURES);
        Files.writeString(temp.resolve("figures.csv"), spoilt);

        var run = backtest();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void regionsAreListedOnce() throws IOException {
        Files.writeString(temp.resolve("regions.csv"), REGIONS + "A,city,P,1,,\n");

        assertThat(backtest().err()).contains("regions.csv:7: region: is 'A', as in another row, allowed: one row for each region");
    }

    @Test
    void withoutAQuestionThereIsNothingToTest() throws IOException {
        Files.writeString(temp.resolve("figures.csv"), HEADER + "A,city,P,2023-03-01,2023-03-02,5000,,,,,stated,ok\n");

        var run = backtest();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("figures.csv: holds no question, allowed: a region with a figure that refers to a day at least 30 days after");
    }
}
