package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.ReportResult;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ReportSummary.TableValues;
import org.jianbao.scorecard.ReportSummary.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code cells.csv}: a row for each value of the official tables, as short as can be: there are
 * some 150 in each report.
 */
final class CellsFile implements Closeable {
  private static final List<String> HEADS = List.of("单位编号", "文件", "表", "行", "列", "数值", "文字");

  private final CsvTable table;

  CellsFile(OutputFolder folder) throws IOException {
    table = new CsvTable(folder, "cells.csv", HEADS);
  }

  /** Adds the values of a report. */
  void add(ReportResult result) throws IOException {
    ReportSummary report = result.scorecard().report();
    if (report == null) {
      return;
    }
    for (TableValues values : report.tables()) {
      for (Value value : values.values()) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(result.body());
        row.add(result.path());
        row.add(values.key());
        row.add(value.row());
        row.add(value.column());
        row.add(value.number());
        row.add(value.text());
        table.add(row);
      }
    }
  }

  void complete() throws IOException {
    table.complete();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
