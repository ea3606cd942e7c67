package org.jianbao.report.reading.figure;

import org.jianbao.document.Paragraph;
import org.jianbao.report.Place;
import org.jianbao.report.reading.Clauses;
import org.jianbao.text.CompactText;

/** The places of stretches of a paragraph. */
final class Places {
  private final Paragraph paragraph;
  private final CompactText compact;

  Places(Paragraph paragraph, CompactText compact) {
    this.paragraph = paragraph;
    this.compact = compact;
  }

  /** The compact text. */
  String text() {
    return compact.text();
  }

  /** The raw text of a stretch of the compact text. */
  String raw(int start, int end) {
    return compact.raw(start, end);
  }

  /** The clause around a stretch of the compact text. */
  Place clause(int section, int start, int end) {
    int[] clause = Clauses.around(compact.raw(), compact.rawStart(start), compact.rawEnd(end));
    return Place.text(
        section,
        paragraph.at(clause[0], clause[1] - clause[0]),
        compact.raw().substring(clause[0], clause[1]));
  }
}
