package org.jianbao.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Problem;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.render.words.Words;
import org.jianbao.report.CellValue;
import org.jianbao.report.Citation;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Section;
import org.jianbao.report.Unreadable;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.scorecard.Extract;
import org.jianbao.text.Visible;

/** What a report says as text for a person. */
public final class ExtractText {
  private static final int LABEL = 10;
  private static final int QUOTE = 72;

  private final StringBuilder text = new StringBuilder();

  private ExtractText() {}

  /**
   * Writes one extract, ended by an empty line.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(Extract extract, Appendable out) throws IOException {
    ExtractText page = new ExtractText();
    page.line(Visible.name(extract.source().path()));
    for (Problem problem : extract.problems()) {
      page.field(problem.code().isNotice() ? "说明" : "问题", problem.message());
    }
    if (extract.report() != null) {
      page.report(extract.report());
    }
    out.append(page.text).append('\n');
  }

  private void report(Report report) {
    field("标题", report.title() == null ? "未找到" : report.title().text());
    field(
        "机关",
        report.organisation().name() == null
            ? "未找到"
            : report.organisation().name()
                + "（"
                + Words.of(Language.CHINESE).kind(report.organisation().kind())
                + "）");
    field("年度", report.year() == null ? "未能确定" : report.year().toString());
    for (PeriodStatement period : report.periods()) {
      field(period.declared() ? "统计期限" : "数据截至", period.place().quote());
    }
    for (Section section : report.sections()) {
      field("章节", sectionLine(section));
    }
    for (Citation citation : report.citations()) {
      field("引用", citation.place().quote());
    }
    for (Enumeration enumeration : report.narrative().enumerations()) {
      field("分项", NarrativeLine.of(enumeration));
    }
    for (Figure figure : report.figures().figures()) {
      field("数字", figureLine(figure));
    }
    report.tables().forEach(this::table);
    for (Unreadable entry : report.unreadable()) {
      field("读不出", entry.input() + " " + entry.reason());
    }
  }

  private static String sectionLine(Section section) {
    int characters = 0;
    for (Block block : section.blocks()) {
      characters += block instanceof Paragraph paragraph ? paragraph.text().strip().length() : 0;
    }
    String heading = section.heading() == null ? "标题与前言" : section.heading().place().quote();
    return heading.strip() + "（" + characters + "字）";
  }

  private static String figureLine(Figure figure) {
    String applicant = figure.applicant() == null ? "" : "." + figure.applicant();
    return figure.object() + applicant + " " + figure.scope() + "　" + figure.place().quote();
  }

  private void table(ReportTable table) {
    line("  表格 " + table.key() + "（" + table.form() + "）");
    Map<String, List<ReportCell>> rows = new LinkedHashMap<>();
    table
        .cells()
        .forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    rows.forEach(
        (row, cells) -> {
          StringBuilder values = new StringBuilder("    " + DisplayWidth.pad(row, width));
          cells.forEach(
              cell -> values.append(cell.column()).append('=').append(value(cell)).append("  "));
          line(values.toString());
        });
  }

  private static String value(ReportCell cell) {
    if (cell.value() instanceof CellValue.Number number) {
      return number.value().toPlainString();
    }
    return cell.value() instanceof CellValue.Text words ? words.text() : "空";
  }

  private void field(String label, String value) {
    line("  " + DisplayWidth.pad(label, LABEL) + DisplayWidth.cut(value, QUOTE));
  }

  private void line(String line) {
    text.append(Visible.text(line).stripTrailing()).append('\n');
  }
}
