package org.jianbao.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.report.Deduction;
import org.jianbao.report.Report;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;

/** Says how a report was read where it does not say it plainly: nothing is guessed silently. */
final class Notices {
  /** Rows that are named; others are only counted. */
  private static final int MOST_NAMED = 12;

  private static final String NUMERALS = "〇一二三四五六七八九十";

  private Notices() {}

  /** What the user should know of the reading of a report; nothing for most. */
  static List<Problem> of(Report report) {
    List<Problem> notices = new ArrayList<>();
    List<String> flat =
        report.tables().stream()
            .filter(ReportTable::inText)
            .sorted(Comparator.comparing(Notices::section))
            .map(Notices::name)
            .toList();
    if (!flat.isEmpty()) {
      notices.add(
          new Problem(
              ProblemCode.FLAT_TABLE, String.join("、", flat) + "没有分成单元格，标签和数值排在文字中，各行各列按标签和次序识别"));
    }
    for (ReportTable table : report.tables()) {
      if (!table.deductions().isEmpty()) {
        notices.add(new Problem(ProblemCode.GLUED_VALUES, glued(table)));
      }
    }
    return notices;
  }

  private static String glued(ReportTable table) {
    List<Deduction> summed = table.deductions().stream().filter(Deduction::bySums).toList();
    int plain = table.deductions().size() - summed.size();
    StringBuilder text = new StringBuilder(name(table));
    text.append("有").append(table.deductions().size()).append("行的数字连在一起");
    if (plain > 0) {
      text.append("；").append(plain).append("行只有一种分法");
    }
    if (!summed.isEmpty()) {
      text.append("；").append(summed.size()).append("行按合计关系只有一种分法，这些行的合计关系因此不能另行核对：");
      List<String> named =
          summed.stream().limit(MOST_NAMED).map(each -> reading(table, each)).toList();
      text.append(String.join("；", named));
      text.append(summed.size() > MOST_NAMED ? "；等" : "");
    }
    return text.toString();
  }

  private static String reading(ReportTable table, Deduction deduction) {
    String label =
        table.rows().stream()
            .filter(row -> row.labelled() && !deduction.row().isEmpty())
            .filter(row -> Objects.equals(row.key(), deduction.row()))
            .map(ReportRow::place)
            .map(place -> place.quote().replaceAll("\\s+", "") + " ")
            .findFirst()
            .orElse("");
    return label + deduction.raw() + " 读作 " + deduction.reading().replace(" ", "、");
  }

  private static int section(ReportTable table) {
    Integer section = table.place().section();
    return section == null ? 0 : section;
  }

  private static String name(ReportTable table) {
    Integer section = table.place().section();
    return section == null || section < 1 || section >= NUMERALS.length()
        ? "表格"
        : "第" + NUMERALS.charAt(section) + "部分的表格";
  }
}
