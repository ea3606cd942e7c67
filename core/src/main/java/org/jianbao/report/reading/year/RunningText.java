package org.jianbao.report.reading.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Place;
import org.jianbao.report.Section;
import org.jianbao.report.reading.Clauses;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a section in one compact string, a line break where a line ends a sentence,
 * and the way back to the raw paragraphs. Lines that only the width of a page has broken are
 * joined.
 */
final class RunningText {
  /** Characters of a line that may be broken by the width of a page. */
  private static final int FULL_LINE = 25;

  private static final String ENDS = "。;:!?)]\"";
  private static final String GOES_ON = ",、";

  private final @Nullable Integer section;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** A line of a paragraph and where it begins in the text. */
  private record Piece(Paragraph paragraph, int offset, CompactText compact, int start) {
    int end() {
      return start + compact.text().length();
    }
  }

  private RunningText(@Nullable Integer section) {
    this.section = section;
  }

  static RunningText of(Section section, Predicate<Paragraph> left) {
    RunningText running = new RunningText(section.number());
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph && !left.test(paragraph)) {
        running.add(paragraph);
      } else {
        running.endSentence();
      }
    }
    return running;
  }

  private void add(Paragraph paragraph) {
    String raw = paragraph.text();
    int from = 0;
    while (from <= raw.length()) {
      int end = raw.indexOf('\n', from);
      end = end < 0 ? raw.length() : end;
      CompactText compact = CompactText.of(raw.substring(from, end));
      if (!compact.text().isEmpty()) {
        if (!continues()) {
          endSentence();
        }
        pieces.add(new Piece(paragraph, from, compact, text.length()));
        text.append(compact.text());
      }
      from = end + 1;
    }
  }

  /** Whether the line before was broken by the width of the page. */
  private boolean continues() {
    if (pieces.isEmpty() || text.charAt(text.length() - 1) == '\n') {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    int length = pieces.get(pieces.size() - 1).compact().text().length();
    return GOES_ON.indexOf(last) >= 0 || length >= FULL_LINE && ENDS.indexOf(last) < 0;
  }

  private void endSentence() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  @Nullable Integer section() {
    return section;
  }

  /** Folded, without spaces; {@code \n} between sentences that no sign parts. */
  String text() {
    return text.toString();
  }

  /** The place of a stretch of the text; null if it stands in several paragraphs. */
  @Nullable Location locate(int from, int to) {
    for (Piece piece : pieces) {
      if (piece.start() <= from && to <= piece.end()) {
        CompactText compact = piece.compact();
        int start = piece.offset() + compact.rawStart(from - piece.start());
        int end = piece.offset() + compact.rawEnd(to - piece.start());
        return piece.paragraph().at(start, end - start);
      }
    }
    return null;
  }

  /** The clause around a stretch of the text; null if the stretch stands in several paragraphs. */
  @Nullable Place clause(int from, int to) {
    for (Piece piece : pieces) {
      if (piece.start() <= from && to <= piece.end()) {
        String raw = piece.paragraph().text();
        CompactText compact = piece.compact();
        int start = piece.offset() + compact.rawStart(from - piece.start());
        int end = piece.offset() + compact.rawEnd(to - piece.start());
        int[] clause = Clauses.around(raw, start, end);
        Location location = piece.paragraph().at(clause[0], clause[1] - clause[0]);
        return new Place(section, null, null, null, location, raw.substring(clause[0], clause[1]));
      }
    }
    return null;
  }
}
