package org.jianbao.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;

/** A run as one workbook: ranking, all findings, statistics with charts. */
public final class ExcelRenderer implements RunRenderer {
  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String fileName() {
    return "jianbao.xlsx";
  }

  @Override
  public Page open(RunStyle style, OutputStream out) throws IOException {
    return new ExcelPage(style, out);
  }
}
