/**
 * What a study comes to, for people to read. Doors: {@link id.gapai.scenarios.report.Report} (one HTML page),
 * {@link id.gapai.scenarios.report.Tables} (results as tables and CSV), {@link id.gapai.scenarios.report.Sentences} (the answer in
 * words). Texts lie in {@code report_en.properties} and {@code report_id.properties}, the layout in the templates and the style sheet
 * beside them.
 */
package id.gapai.scenarios.report;
