package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.SampleStudy;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.population.SingleYearTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    private static final List<Figure> FIGURES = Charts.figures(SampleStudy.single(), Language.EN);

    @TempDir
    private static Path run;

    @BeforeAll
    static void writeRun() throws IOException {
        RunFiles.write(SampleStudy.single(), FIGURES, "<!DOCTYPE html>", run);
    }

    @Test
    void everyFigureIsAPictureTwice() throws Exception {
        assertThat(FIGURES).isNotEmpty();
        for (var figure : FIGURES) {
            assertThat(ImageIO.read(run.resolve("charts/" + figure.id() + ".png").toFile())).isNotNull();
            var svg = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(run.resolve("charts/" + figure.id() + ".svg").toFile())
                    .getDocumentElement();
            assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        }
    }

    @Test
    void tablesHaveTheirColumns() throws IOException {
        assertThat(Files.readAllLines(run.resolve("forecast.csv")))
                .hasSizeGreaterThan(1000)
                .first()
                .isEqualTo("strategy,date,measure,statistic,value,low,high");
        assertThat(Files.readAllLines(run.resolve("summary.csv"))).hasSize(2);
        assertThat(run.resolve("report.html")).hasContent("<!DOCTYPE html>");
    }

    @Test
    void theSplitOfTheVarianceIsADocument() {
        assertThat(run.resolve("uncertainty.json"))
                .content()
                .contains("gapai.uncertainty/1", "\"triples\" : 1000")
                .containsPattern("\"parameters\" : \\{\\s+\"value\" : 0.28,\\s+\"low\" : 0.24,\\s+\"high\" : 0.32");
    }

    @Test
    void residentsAreWrittenInSingleYearsAndInGroupsOfFive(@TempDir Path temp) throws IOException {
        var ages = Doubles.generate(SingleYearTable.AGES, age -> age + 0.5);
        var residents = new SingleYearTable(LocalDate.of(2025, 7, 1), ages, Doubles.filled(SingleYearTable.AGES, 2));

        PopulationFiles.write(residents, "<svg/>", temp.resolve("new"));

        assertThat(Files.readAllLines(temp.resolve("new/population.csv")))
                .hasSize(1 + 2 * 101)
                .startsWith("date,sex,age,persons", "2025-07-01,male,0,0.5", "2025-07-01,male,1,1.5")
                .endsWith("2025-07-01,female,100,2");
        assertThat(Files.readAllLines(temp.resolve("new/population-5y.csv")))
                .hasSize(1 + 2 * 21)
                .startsWith("date,sex,age,persons", "2025-07-01,male,0,12.5", "2025-07-01,male,5,37.5")
                .endsWith("2025-07-01,female,95,10", "2025-07-01,female,100,2");
        assertThat(temp.resolve("new/pyramid.svg")).hasContent("<svg/>");
    }
}
