package org.jianbao.publish;

/** Formats of tables for statistics programs. */
public enum ExtractFormat {
  /** Comma-separated values, UTF-8 with BOM. */
  CSV,
  /** Apache Parquet. */
  PARQUET
}
