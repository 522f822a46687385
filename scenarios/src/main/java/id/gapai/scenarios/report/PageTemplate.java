package id.gapai.scenarios.report;

import id.gapai.scenarios.report.page.Page;
import java.util.Optional;

/** Lays out a {@link Page}. */
public final class PageTemplate {
    private PageTemplate() {}

    /** The page as HTML, without scripts. */
    public static String render(Page page) {
        return render(page, Optional.empty());
    }

    /** @param live what runs in it */
    static String render(Page page, Optional<LivePart> live) {
        return Templates.render("page", "report", page, live);
    }
}
