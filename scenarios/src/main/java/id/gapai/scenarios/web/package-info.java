/** What runs in the page: gathers the scripts of {@code src/main/web}, the chart library, the document of the forecast, the engine and the texts. */
package id.gapai.scenarios.web;
