package id.gapai.scenarios.report;

import id.gapai.scenarios.report.page.Page;
import java.util.List;

/** Lays out {@link Page}s. */
public final class PageTemplate {
    private PageTemplate() {}

    /** The page as HTML, without scripts. */
    public static String render(Page page) {
        return render(List.of(page), PageProgram.NONE);
    }

    /**
     * The same page in several languages, one shown at a time.
     *
     * @param pages   the first one is shown first
     * @param program what runs in it
     */
    static String render(List<Page> pages, PageProgram program) {
        return Templates.render("page", "report", pages, program);
    }
}
