package id.gapai.scenarios.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.csv.PlaceRow;
import id.gapai.scenarios.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndonesiaTest {
    private static final Path FILE = Path.of("indonesia-2024/FLEET.yaml");

    /** The shipped table is what --make-places writes, so that no number in it is anybody's own. */
    @Test
    void thePlacesAreWhatTheStepMakesOfTheFiguresOfRegions() throws Exception {
        var fleet = FleetFile.read(FILE);
        var borrow = fleet.borrow().orElseThrow();
        var template = Study.read(fleet.template());
        double adults = PlacesFromRegions.adults(template.scenario(template.reference()).population().start());
        assertThat(Files.readString(fleet.table()))
                .isEqualTo(PlacesFromRegions.csv(borrow.observations(), borrow.regions(), template.asOf(), adults));
    }

    @Test
    void everyPlaceHasABaseAndACountOrIsDeclaredMissing() throws Exception {
        var fleet = FleetFile.read(FILE);
        assertThat(fleet.simulated()).hasSizeGreaterThan(30).allMatch(place -> place.holders().isPresent() && place.active().isPresent());
        assertThat(fleet.missing()).isNotEmpty().allMatch(place -> place.holders().isEmpty() || place.active().isEmpty());
        assertThat(fleet.simulated()).extracting(PlaceRow::source).allMatch(source -> source.orElseThrow().contains("http"));
    }

    @Test
    void noCountIsOfADayAfterTheAsOfDate() throws Exception {
        var fleet = FleetFile.read(FILE);
        var asOf = Study.read(fleet.template()).asOf();
        assertThat(fleet.simulated()).allMatch(place -> !place.activeDate().orElseThrow().isAfter(asOf));
    }
}
