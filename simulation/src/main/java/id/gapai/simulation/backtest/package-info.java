/** Asks forecasters all questions of a table of reports and scores the answers; the door is {@link id.gapai.simulation.backtest.Backtest}. */
package id.gapai.simulation.backtest;
