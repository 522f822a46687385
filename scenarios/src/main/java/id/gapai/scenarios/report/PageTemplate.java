package id.gapai.scenarios.report;

import id.gapai.scenarios.report.page.Page;

/** Lays out a {@link Page}. */
public final class PageTemplate {
    private PageTemplate() {}

    /** The page as HTML. */
    public static String render(Page page) {
        return Templates.render("page", "report", page);
    }
}
