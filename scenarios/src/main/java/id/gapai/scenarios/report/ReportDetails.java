package id.gapai.scenarios.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the report says beside the forecast itself.
 *
 * @param inputs                the numbers that go in, in groups
 * @param warnings              one sentence each
 * @param servicesPerOfficerDay services that an officer of the ordinary counters gives per day; absent: that part is left out
 */
public record ReportDetails(
        List<InputGroup> inputs, List<String> warnings, OptionalDouble servicesPerOfficerDay, Provenance provenance) {
    public ReportDetails {
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** Numbers under one title: those of the world, or those that one strategy changes. */
    public record InputGroup(String title, List<Input> inputs) {
        public InputGroup {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * One number of the scenario files. Texts may be empty.
     *
     * @param title         what it is called
     * @param path          its place, such as {@code channels.counter.throughput}
     * @param value         as written, with its range or distribution
     * @param source        address or name of the source, or the reason of an assumption
     * @param published     date, month or year of publication; {@code reference} the date that the number describes
     * @param publishedLate published after the as-of date
     */
    public record Input(
            String title,
            String path,
            String value,
            String unit,
            String source,
            String published,
            String reference,
            String note,
            boolean assumption,
            boolean publishedLate) {}

    /**
     * How to get the same numbers again.
     *
     * @param commit of the program; empty if unknown
     * @param jvm    name and version of the Java runtime
     * @param files  every file read
     */
    public record Provenance(
            String version, String commit, String jvm, OffsetDateTime started, List<FileHash> files) {
        public Provenance {
            files = List.copyOf(files);
        }
    }

    /** @param sha256 in hexadecimal */
    public record FileHash(String file, String sha256) {}
}
