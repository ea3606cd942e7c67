package org.jianbao.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.assessment.Results;
import org.jianbao.excel.WorkbookOutput;

/** {@code results.xlsx}: ranking, statistics, lists. */
final class ResultsWorkbook {
  /** Rows in memory. */
  private static final int WINDOW = 100;

  private final Results results;
  private final Bodies bodies;
  private final Tally tally;
  private final ReportPass pass;

  ResultsWorkbook(Results results, Bodies bodies, Tally tally, ReportPass pass) {
    this.results = results;
    this.bodies = bodies;
    this.tally = tally;
    this.pass = pass;
  }

  void write(OutputStream out) throws IOException {
    XSSFWorkbook base = new XSSFWorkbook();
    StatisticSheets.figures(base.createSheet("概况"), KeyFigures.of(results, tally, pass));
    base.createSheet("排名");
    StatisticSheets.groups(base.createSheet("按机关类别"), "机关类别", tally.kinds(), tally.all());
    List<Group> areas = tally.areas();
    if (!areas.isEmpty()) {
      StatisticSheets.groups(base.createSheet("按地区"), "地区", areas, tally.all());
    }
    StatisticSheets.bands(base.createSheet("分数段"), tally.bands(), tally.all().scored());
    StatisticSheets.rules(base.createSheet("常见问题"), pass.rules().sorted(), tally.all().bodies());
    for (String name : List.of("未报送和逾期", "较上年变化", "文字雷同", "未能检查", "归属待定")) {
      base.createSheet(name);
    }
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(base, WINDOW)) {
      workbook.setCompressTempFiles(true);
      BodySheets.ranking(workbook.getSheet("排名"), bodies.ranked());
      BodySheets.late(workbook.getSheet("未报送和逾期"), bodies.all());
      BodySheets.movement(workbook.getSheet("较上年变化"), bodies.moved());
      BodySheets.copies(workbook.getSheet("文字雷同"), pass.copies());
      BodySheets.failures(workbook.getSheet("未能检查"), pass.failures());
      BodySheets.uncertain(workbook.getSheet("归属待定"), results);
      WorkbookOutput.write(workbook, out);
    }
  }
}
