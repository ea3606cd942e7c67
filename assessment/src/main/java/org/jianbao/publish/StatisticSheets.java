package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.excel.BarChart;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.TableSheet.Column;
import org.jianbao.pack.Severity;
import org.jianbao.score.Verdict;
import org.jspecify.annotations.Nullable;

/** Sheets of the workbook that count, with charts; they are small. */
final class StatisticSheets {
  /** So many bars are still legible. */
  private static final int BARS = 15;

  private StatisticSheets() {}

  static void figures(XSSFSheet sheet, List<KeyFigures.Figure> figures) {
    TableSheet table = new TableSheet(sheet, List.of(new Column("项目", 20), new Column("数值", 24)));
    figures.forEach(each -> table.add(List.of(each.name(), each.value())));
    table.finish();
  }

  /** Bodies by kind or area. */
  static void groups(XSSFSheet sheet, String head, List<Group> groups, Group all) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(head, 12));
    for (String each : List.of("单位数", "按时报送", "逾期报送", "时间不明", "未报送", "无法读取")) {
      columns.add(new Column(each, 5));
    }
    columns.add(new Column("报送率", 5));
    for (String each : List.of("通过", "不通过", "无法评定", "平均分", "最高分", "最低分", "错误", "警告", "提示")) {
      columns.add(new Column(each, 5));
    }
    TableSheet table = new TableSheet(sheet, columns);
    groups.forEach(group -> table.add(row(group)));
    if (groups.size() > 1) {
      table.add(row(all));
    }
    table.finish();
    int scored = 0;
    while (scored < Math.min(BARS, groups.size()) && groups.get(scored).mean() != null) {
      scored++;
    }
    if (scored > 0) {
      int mean = 11;
      BarChart.draw(sheet, "平均分", 0, mean, scored, columns.size() + 1);
    }
  }

  private static List<@Nullable Object> row(Group group) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(group.name());
    row.add(group.bodies());
    for (Status status : Status.values()) {
      row.add(group.count(status));
    }
    row.add(Terms.share(group.filed(), group.bodies()));
    for (Verdict verdict : Verdict.values()) {
      row.add(group.count(verdict));
    }
    row.add(group.mean());
    row.add(group.most());
    row.add(group.least());
    for (Severity severity : Severity.values()) {
      row.add(BigDecimal.valueOf(group.count(severity)));
    }
    return row;
  }

  static void bands(XSSFSheet sheet, List<Tally.Band> bands, int scored) {
    TableSheet table =
        new TableSheet(
            sheet, List.of(new Column("得分率（%）", 10), new Column("单位数", 6), new Column("占比", 6)));
    bands.forEach(
        band -> table.add(List.of(band.name(), band.bodies(), Terms.share(band.bodies(), scored))));
    table.finish();
    BarChart.draw(sheet, "各分数段单位数", 0, 1, bands.size(), 4);
  }

  static void rules(XSSFSheet sheet, List<RuleCount> rules, int reports) {
    List<Column> columns =
        List.of(
            new Column("规则", 14),
            new Column("规则名称", 22),
            new Column("级别", 4),
            new Column("类别", 8),
            new Column("涉及单位", 5),
            new Column("占单位数", 5),
            new Column("问题数", 5),
            new Column("扣分合计", 6),
            new Column("例：单位", 14),
            new Column("例：问题", 40));
    TableSheet table = new TableSheet(sheet, columns);
    for (RuleCount rule : rules) {
      RuleCount.@Nullable Example example =
          rule.examples().isEmpty() ? null : rule.examples().get(0);
      table.add(
          Arrays.asList(
              rule.rule(),
              rule.title(),
              Terms.WORDS.severity(rule.severity()),
              Terms.WORDS.category(rule.category()),
              rule.bodies(),
              Terms.share(rule.bodies(), reports),
              rule.findings(),
              rule.points(),
              example == null ? null : example.body(),
              example == null ? null : example.message()));
    }
    table.finish();
    if (!rules.isEmpty()) {
      BarChart.draw(sheet, "涉及单位数", 1, 4, Math.min(BARS, rules.size()), columns.size() + 1);
    }
  }
}
