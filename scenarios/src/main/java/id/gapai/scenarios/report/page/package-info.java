/** What the templates of the report lay out: finished texts, no numbers. The types are public because FreeMarker sees only such. */
package id.gapai.scenarios.report.page;
