package id.gapai.scenarios.report.page;

import java.util.List;

/**
 * The whole report.
 *
 * @param language ISO 639-1 code
 * @param contents heading of the list of sections
 */
public record Page(
        String language, String title, String subtitle, String contents, List<Section> sections, String footer) {
    public Page {
        sections = List.copyOf(sections);
    }
}
