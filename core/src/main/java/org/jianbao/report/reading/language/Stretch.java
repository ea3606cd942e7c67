package org.jianbao.report.reading.language;

import java.util.BitSet;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;

/** A stretch of running text: a paragraph, or the part of one that belongs to the report. */
final class Stretch {
  private final Paragraph paragraph;
  private final int from;
  private final Outline outline;
  private final String raw;
  private final CompactText compact;
  private final ClauseBounds clauses;

  /** Raw characters of top-level headings. */
  private final BitSet headings;

  /** Raw characters of web and mail addresses. */
  private final BitSet addresses = new BitSet();

  /** Raw characters of residue. */
  private final BitSet residues = new BitSet();

  /** Raw characters that are judged elsewhere: misquoted titles, unreadable dates. */
  private final BitSet judgedElsewhere = new BitSet();

  Stretch(Paragraph paragraph, int from, int to, Outline outline) {
    this.paragraph = paragraph;
    this.from = from;
    this.outline = outline;
    this.raw = paragraph.text().substring(from, to);
    this.compact = CompactText.of(raw);
    this.clauses = ClauseBounds.of(raw);
    this.headings = outline.headingsIn(paragraph.at(from, raw.length()));
  }

  String raw() {
    return raw;
  }

  CompactText compact() {
    return compact;
  }

  BitSet headings() {
    return headings;
  }

  BitSet addresses() {
    return addresses;
  }

  BitSet residues() {
    return residues;
  }

  BitSet judgedElsewhere() {
    return judgedElsewhere;
  }

  /** Where the stretch stands in the document. */
  Location location() {
    return paragraph.at(from, raw.length());
  }

  /** Whether some raw characters share one with a set. */
  static boolean touches(BitSet set, int start, int end) {
    int next = set.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /** The place of some raw characters. */
  Place at(int start, int end) {
    Location location = paragraph.at(from + start, end - start);
    Integer section = outline.section(location);
    return new Place(section, null, null, null, location, raw.substring(start, end));
  }

  /** The clause (分句) of some raw characters, or the clauses. */
  Place clause(int start, int end) {
    return at(clauses.start(start), clauses.end(end));
  }

  /** Number of the clause in which a raw character stands. */
  int clauseOf(int index) {
    return clauses.number(index);
  }
}
