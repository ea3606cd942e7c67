package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.form.TestForms;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
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

  private static String bound(@Nullable PeriodBound bound) {
    return bound == null
        ? "-"
        : bound.year() + "-" + bound.month() + "-" + bound.day() + " " + bound.status();
  }
}
