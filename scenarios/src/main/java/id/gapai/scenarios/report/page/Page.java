package id.gapai.scenarios.report.page;

import java.util.List;

/**
 * The whole report in one language.
 *
 * @param language ISO 639-1 code
 * @param name     of the language, in itself
 * @param contents heading of the list of sections
 */
public record Page(
        String language, String name, String title, String subtitle, String contents, List<Section> sections, String footer) {
    public Page {
        sections = List.copyOf(sections);
    }
}
