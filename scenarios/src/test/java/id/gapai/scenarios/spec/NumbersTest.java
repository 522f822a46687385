package id.gapai.scenarios.spec;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.tree.Node;
import id.gapai.scenarios.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final Quantity SHARE = Quantity.share("share");
    private static final Quantity PERSONS = Quantity.notNegative("persons");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "12, 12", "0.5, 0.5", ".5, 0.5", "-1, -1", "+2, 2", "1e-4, 0.0001", "25 %, 0.25", "25%, 0.25", "2.3 %, 0.023",
        "0.7 %, 0.007", "007, 7"
    })
    void textsThatAreNumbers(String text, double value) {
        assertThat(NumberText.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "%", "1,5", "1.000,5", "1_000", "0x10", "NaN", ".inf", "1e999", "1 2", "12 persons", "--1", "1e"
    })
    void textsThatAreNone(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void percentIsRoundedOnce() {
        for (int tenths = 0; tenths <= 1000; tenths++) {
            assertThat(NumberText.parse(tenths / 10 + "." + tenths % 10 + " %")).hasValue(tenths / 1000.0);
        }
    }

    @Test
    void aMappingSaysTheSameAsAPlainNumber() throws Exception {
        assertThat(certain("{value: 12, unit: persons, source: x, published: 2024}", PERSONS)).hasValue(12.0);
        assertThat(certain("12", PERSONS)).hasValue(12.0);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void theDefaultShapeOfARangeFollowsTheQuantity() throws Exception {
        assertThat(uncertain("20 % to 45 %", SHARE)).get().isInstanceOf(Distribution.Beta.class);
        assertThat(uncertain("0.2 to 0.45", SHARE)).isEqualTo(uncertain("20 % to 45 %", SHARE));
        assertThat(uncertain("20 to 45", PERSONS)).get().isInstanceOf(Distribution.LogNormal.class);
        assertThat(uncertain("-1 to 1", Quantity.any("exponent"))).get().isInstanceOf(Distribution.Normal.class);
        assertThat(uncertain("0 % to 45 %", SHARE)).hasValue(new Distribution.Uniform(0, 0.45));
        assertThat(uncertain("0 to 45", PERSONS)).hasValue(new Distribution.Uniform(0, 45));
    }

    @Test
    void aRangeMayNameItsShape() throws Exception {
        for (var shape : new String[] {"lognormal", "normal", "triangular", "uniform", "beta"}) {
            assertThat(uncertain("{range: 0.2 to 0.45, shape: " + shape + ", note: why}", SHARE)).get()
                    .extracting(d -> d.getClass().getSimpleName().toLowerCase()).isEqualTo(shape);
        }
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aDistributionMayBeGivenByItsParameters() throws Exception {
        assertThat(uncertain("{normal: {mean: 10, sd: 2}}", PERSONS)).hasValue(new Distribution.Normal(10, 2));
        assertThat(uncertain("{lognormal: {median: 10, sigma: 0.5}}", PERSONS))
                .hasValue(new Distribution.LogNormal(10, 0.5));
        assertThat(uncertain("{beta: {alpha: 2, beta: 3}}", SHARE)).hasValue(new Distribution.Beta(2, 3));
        assertThat(uncertain("{triangular: {min: 1, mode: 2, max: 3}}", PERSONS))
                .hasValue(new Distribution.Triangular(1, 2, 3));
        assertThat(uncertain("{uniform: {min: 10 %, max: 20 %}}", SHARE)).hasValue(new Distribution.Uniform(0.1, 0.2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{uniform: {min: 1}} | n.uniform.max: is missing",
        "{uniform: {min: 2, max: 1}} | n.uniform: is no distribution",
        "{uniform: {min: -2, max: 1}} | n.uniform.min: is -2",
        "{normal: {mean: 1, sd: -1}} | n.normal.sd: is -1",
        "{beta: 3} | n.beta: is '3'",
        "{range: 3} | n: is '3', allowed: a range like '0.2 to 0.45'",
        "{value: 3, shape: beta} | n: has a shape beside 'value'",
        "{range: 1 to 2, shape: gamma} | n.shape: unknown shape 'gamma'",
        "{} | n: has no value",
        "[1, 2] | n: is a list",
        "\"1 to 2\" | n: is a text: '1 to 2'"
    })
    void mistakesAreTold(String yaml, String problem) throws Exception {
        assertThat(uncertain(yaml, PERSONS)).isEmpty();
        assertThat(problems.list()).singleElement().extracting(Problem::toString).asString().contains(problem);
    }

    private Optional<Double> certain(String yaml, Quantity quantity) throws IOException {
        return Numbers.certain(quantity).read(node(yaml), Reading.start(problems).at("n"));
    }

    private Optional<Distribution> uncertain(String yaml, Quantity quantity) throws IOException {
        return Numbers.uncertain(quantity).read(node(yaml), Reading.start(problems).at("n"));
    }

    private Node node(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("a.yaml"), "n: " + yaml + "\n");
        return YamlTree.read(file, problems).orElseThrow().find("n").orElseThrow();
    }
}
