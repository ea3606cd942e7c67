package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.form.TestForms;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
import org.jspecify.annotations.Nullable;

/** Documents made of lines, and what is read, as short texts for tables of cases. */
final class Shown {
  private Shown() {}

  /** A document of paragraphs. */
  static Document document(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph(blocks.size() + 1, null, blocks.size() + 1, line, false, 0));
    }
    return new Document("txt", blocks);
  }

  /** Reads a document of paragraphs as a report on 2020 or 2019. */
  static Report read(String... lines) {
    return new Interpreter(TestForms.VOCABULARY, TestForms.FORMAT_2019, TestForms.ALL)
        .read(document(lines), null);
  }

  /** A period: {@code 2020-1-1 EXACT 2020-12-31 EXACT true}. */
  static String period(PeriodStatement period) {
    return bound(period.start()) + " " + bound(period.end()) + " " + period.declared();
  }

  /** A title: {@code 青石街道2020年…年度报告 2020 青石街道}, or {@code none}. */
  static String title(Report report) {
    Title title = report.title();
    return title == null ? "none" : title.text() + " " + title.year() + " " + title.organisation();
  }

  /** Headings: ordinal as written, section meant, wording. */
  static String headings(Report report) {
    return report.headings().stream()
        .map(one -> one.ordinal() + ">" + one.section() + " " + one.wording())
        .collect(Collectors.joining(", "));
  }

  /** Citations: document, article, item, number. */
  static String citations(Report report) {
    return report.citations().stream()
        .map(
            one ->
                one.document()
                    + " "
                    + one.article()
                    + " "
                    + one.item()
                    + (one.documentNumber() == null ? "" : " " + one.documentNumber()))
        .collect(Collectors.joining(", "));
  }

  /** A sign-off: body, date and quote, or {@code none}. */
  static String signOff(Report report) {
    SignOff signOff = report.signOff();
    return signOff == null
        ? "none"
        : signOff.organisation() + " " + signOff.day() + " " + signOff.place().quote();
  }

  /** Reads lines parted by {@code /}; ⏎ is a line break within a paragraph. */
  static Report readLines(String lines) {
    return read(lines.replace('⏎', '\n').split(" / "));
  }

  private static String bound(@Nullable PeriodBound bound) {
    return bound == null
        ? "-"
        : bound.year() + "-" + bound.month() + "-" + bound.day() + " " + bound.status();
  }
}
