/** Pictures of forecasts. The way in is {@link id.gapai.charts.Charts}; descriptions are built in {@code build} and drawn in {@code render}. */
package id.gapai.charts;
