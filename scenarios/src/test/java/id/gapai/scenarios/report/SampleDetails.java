package id.gapai.scenarios.report;

import id.gapai.scenarios.report.ReportDetails.FileHash;
import id.gapai.scenarios.report.ReportDetails.Input;
import id.gapai.scenarios.report.ReportDetails.InputGroup;
import id.gapai.scenarios.report.ReportDetails.Provenance;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;

/** Invented inputs and provenance, one of every kind. */
final class SampleDetails {
    static final Input SOURCED = new Input(
            "Active residents on the as-of date",
            "registry.active",
            "uniform from 53500 to 54500",
            "persons",
            "https://dispendukcapil.example.go.id/ikd?tahun=2024",
            "2024-04-23",
            "2024-04-22",
            "rounded to thousands",
            false,
            false);
    static final Input ASSUMED = new Input(
            "Officers today",
            "staff.today",
            "14 to 40",
            "officers",
            "no source gives the number; the best days observed need at least 14",
            "",
            "",
            "",
            true,
            false);
    static final Input LATE = new Input(
            "Minors: known residents",
            "population.anchors.minors.persons",
            "230639",
            "persons",
            "https://www.example.org/a?b=1&c=2",
            "2024-05",
            "2024-03-31",
            "",
            false,
            true);

    private SampleDetails() {}

    static ReportDetails details() {
        return with(SOURCED, ASSUMED, LATE);
    }

    static ReportDetails with(Input... inputs) {
        return new ReportDetails(
                List.of(new InputGroup("Kota Malang", List.of(inputs))),
                List.of("world.yaml:31: population.anchors.minors was published after the as-of date"),
                OptionalDouble.of(30),
                new Provenance(
                        "0.1.0",
                        "3bcb578",
                        "OpenJDK 17.0.15",
                        OffsetDateTime.parse("2024-05-01T09:30:00+07:00"),
                        List.of(new FileHash("world.yaml", "ab".repeat(32)))));
    }
}
