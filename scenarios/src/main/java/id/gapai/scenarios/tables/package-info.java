/**
 * A forecast and what it rests on as tables, and these as a workbook ({@link id.gapai.scenarios.tables.WorkbookFile}) and as Parquet files
 * ({@link id.gapai.scenarios.tables.ParquetFolder}). The doors are {@link id.gapai.scenarios.tables.ResultTables} and
 * {@link id.gapai.scenarios.tables.GroundTables}.
 */
package id.gapai.scenarios.tables;
