package id.gapai.scenarios.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.CatalogueCheck;
import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Binding.Factor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TablesCatalogueTest {
    private static final Messages ENGLISH = Messages.load(Language.EN, Columns.class, "tables");
    private static final Messages INDONESIAN = Messages.load(Language.ID, Columns.class, "tables");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(CatalogueCheck.differences(ENGLISH, INDONESIAN)).isEmpty();
    }

    /** A table that lacks a text fails when it is made, so that only texts without a table are left to be found. */
    @Test
    void everyTextIsUsed() throws Exception {
        var used = new TreeSet<>(List.of("interval.low", "interval.high"));
        for (var table : TemplateForecast.read().tables()) {
            used.add("table." + table.id());
            table.columns().forEach(column -> used.add("column." + column.id()));
        }
        used.addAll(List.of("column.probability_of", "column.shortfall_to", "column.median_date_of", "column.difference_probability_of"));
        Arrays.stream(Factor.values()).forEach(factor -> used.add("binds." + factor.name().toLowerCase(Locale.ROOT)));

        assertThat(ENGLISH.keys()).filteredOn(key -> !key.startsWith("fact.") && !key.startsWith("reading.")).isSubsetOf(used);
    }

    @Test
    void namesOfSheetsAreAsShortAsTheyMustBe() {
        for (var messages : List.of(ENGLISH, INDONESIAN)) {
            var names = messages.keys().stream().filter(key -> key.startsWith("table.")).map(messages::text).toList();
            assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]"));
        }
    }
}
