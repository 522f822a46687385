/** The backtest of many regions from files to files; the door is {@link id.gapai.scenarios.backtest.BacktestRun}. */
package id.gapai.scenarios.backtest;
