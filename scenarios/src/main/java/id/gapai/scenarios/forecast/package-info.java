/** From a study to its forecast: {@link id.gapai.scenarios.forecast.StudyRun}. */
package id.gapai.scenarios.forecast;
