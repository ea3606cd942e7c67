package org.jianbao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.jianbao.assessment.BodyResult.Previous;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.Results;
import org.jianbao.excel.RowSpool;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.TableSheet.Column;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jspecify.annotations.Nullable;

/** Sheets of the workbook with a row for each body or file; written row by row. */
final class BodySheets {
  /** Rows of a sheet besides its head; Excel has no more. */
  private static final int MOST = 1_000_000;

  private BodySheets() {}

  static void ranking(Sheet sheet, List<BodyLine> ranked) {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("名次", 4),
                new Column("单位编号", 5),
                new Column("机关", 20),
                new Column("机关类别", 7),
                new Column("地区", 8),
                new Column("报送情况", 5),
                new Column("结论", 5),
                new Column("得分", 5),
                new Column("等次", 5),
                new Column("错误", 4),
                new Column("警告", 4),
                new Column("提示", 4),
                new Column("上年得分", 5),
                new Column("增减", 5),
                new Column("文件", 26)));
    int[] ranks = Bodies.ranks(ranked);
    for (int i = 0; i < ranks.length; i++) {
      BodyLine line = ranked.get(i);
      table.add(
          Arrays.asList(
              ranks[i] == 0 ? null : ranks[i],
              line.id(),
              line.name(),
              Terms.kind(line.kind()),
              line.area(),
              Terms.status(line.status()),
              line.verdict() == null ? null : Terms.WORDS.verdict(line.verdict()),
              line.points(),
              line.score() == null ? null : line.score().grade(),
              line.hasReport() ? line.errors() : null,
              line.hasReport() ? line.warnings() : null,
              line.hasReport() ? line.hints() : null,
              line.pointsBefore(),
              line.change(),
              line.path()));
    }
    table.finish();
  }

  /** Bodies without a report, with a late one, or with one that cannot be read. */
  static void late(Sheet sheet, List<BodyLine> lines) {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("单位编号", 5),
                new Column("机关", 22),
                new Column("机关类别", 7),
                new Column("地区", 8),
                new Column("报送情况", 6),
                new Column("落款或公布日期", 8),
                new Column("规定期限", 8),
                new Column("文件", 30)));
    for (Status status : List.of(Status.MISSING, Status.UNREADABLE, Status.LATE)) {
      for (BodyLine line : lines) {
        if (line.status() == status) {
          table.add(
              Arrays.asList(
                  line.id(),
                  line.name(),
                  Terms.kind(line.kind()),
                  line.area(),
                  Terms.status(status),
                  line.dated(),
                  line.deadline(),
                  line.path()));
        }
      }
    }
    finish(table, "没有未报送、逾期报送的单位。");
  }

  static void movement(Sheet sheet, List<BodyLine> moved) {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("单位编号", 5),
                new Column("机关", 22),
                new Column("机关类别", 7),
                new Column("地区", 8),
                new Column("上年得分", 5),
                new Column("本年得分", 5),
                new Column("增减", 5),
                new Column("上年结论", 6),
                new Column("本年结论", 6),
                new Column("上年问题数", 6),
                new Column("本年问题数", 6)));
    for (BodyLine line : moved) {
      Previous before = line.previous();
      if (before != null) {
        table.add(
            Arrays.asList(
                line.id(),
                line.name(),
                Terms.kind(line.kind()),
                line.area(),
                line.pointsBefore(),
                line.points(),
                line.change(),
                Terms.WORDS.verdict(before.verdict()),
                line.verdict() == null ? null : Terms.WORDS.verdict(line.verdict()),
                before.errors() + before.warnings() + before.hints(),
                line.errors() + line.warnings() + line.hints()));
      }
    }
    finish(table, "没有两年都有得分的单位。");
  }

  static void copies(Sheet sheet, RowSpool copies) throws IOException {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("单位编号", 5),
                new Column("机关", 18),
                new Column("文件", 22),
                new Column("雷同对象", 18),
                new Column("其年度", 4),
                new Column("其文件", 22),
                new Column("雷同比例（%）", 7),
                new Column("相同段落", 5)));
    spool(table, copies, "没有发现文字雷同。");
  }

  static void failures(Sheet sheet, RowSpool failures) throws IOException {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("单位编号", 5),
                new Column("机关", 18),
                new Column("文件", 30),
                new Column("原因", 44)));
    spool(table, failures, "所有文件都已检查。");
  }

  private static void spool(TableSheet table, RowSpool rows, String none) throws IOException {
    rows.forEach(
        row -> {
          if (table.size() < MOST) {
            table.add(row);
          }
        });
    finish(table, none);
  }

  /** Reports whose body is not certain. */
  static void uncertain(Sheet sheet, Results results) throws IOException {
    TableSheet table =
        new TableSheet(
            sheet,
            List.of(
                new Column("文件", 30),
                new Column("报告所称机关", 18),
                new Column("可能的单位", 24),
                new Column("状态", 6),
                new Column("说明", 36)));
    results.uncertain(
        match -> {
          List<@Nullable Object> row = new ArrayList<>();
          row.add(match.path());
          row.add(match.named());
          row.add(String.join("、", match.candidates()));
          row.add(match.certainty() == Certainty.NONE ? "名单中没有" : "待确认");
          row.add(match.reason());
          if (table.size() < MOST) {
            table.add(row);
          }
        });
    finish(table, "所有报告的归属都已确定。");
  }

  /** Ends a table, saying so if it has no row. */
  private static void finish(TableSheet table, String none) {
    if (table.size() == 0) {
      table.add(List.of(none));
    }
    table.finish();
  }
}
