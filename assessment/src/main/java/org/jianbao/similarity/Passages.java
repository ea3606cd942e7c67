package org.jianbao.similarity;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.CopiedText.Passage;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Location;
import org.jianbao.similarity.SharedRun.Piece;

/**
 * Makes passages to be shown of what two texts share: raw text of both, with the numbers and names
 * that were left out, one passage for each paragraph.
 */
final class Passages {
  /** Less of a paragraph is not shown if more is shown of another. */
  private static final int LEAST = 8;

  private final OwnText text;
  private final OwnText other;

  Passages(OwnText text, OwnText other) {
    this.text = text;
    this.other = other;
  }

  /** The passages of what both have, in order. */
  List<Passage> of(SharedRun run) {
    List<List<Piece>> parts = byParagraph(run);
    parts.removeIf(part -> parts.size() > 1 && new SharedRun(part).same() < LEAST);
    return parts.stream().map(this::passage).toList();
  }

  private List<List<Piece>> byParagraph(SharedRun run) {
    List<List<Piece>> parts = new ArrayList<>();
    int paragraph = -1;
    for (Piece whole : run.pieces()) {
      Piece piece = whole;
      while (piece.length() > 0) {
        if (text.paragraphOf(piece.from()) != paragraph) {
          paragraph = text.paragraphOf(piece.from());
          parts.add(new ArrayList<>());
        }
        int end = piece.from();
        while (end < piece.to() && text.paragraphOf(end) == paragraph) {
          end++;
        }
        parts.get(parts.size() - 1).add(piece.before(end));
        piece = piece.after(end);
      }
    }
    return parts;
  }

  private Passage passage(List<Piece> part) {
    Piece first = part.get(0);
    Piece last = part.get(part.size() - 1);
    ReportDigest.Text paragraph = text.paragraph(text.paragraphOf(first.from()));
    int start = text.clauseStart(first.from());
    int end = text.clauseEnd(last.to() - 1);
    return new Passage(
        paragraph.section(),
        location(paragraph, start, end),
        paragraph.text().substring(start, end),
        raw(first.otherFrom(), last.otherTo()));
  }

  /** The place of a stretch of raw text; each line end in it leads into the next block. */
  private static Location location(ReportDigest.Text paragraph, int start, int end) {
    Location place = paragraph.location();
    String before = paragraph.text().substring(0, start);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    Integer line = place.line() == null ? null : Integer.valueOf(place.line() + lines);
    int offset = lines == 0 ? place.offset() + start : start - before.lastIndexOf('\n') - 1;
    return new Location(
        place.paragraph() + lines, place.page(), line, place.cell(), offset, end - start);
  }

  /** The raw text of the other report, paragraphs on lines of their own. */
  private String raw(int from, int to) {
    StringBuilder raw = new StringBuilder();
    int at = from;
    while (at < to) {
      int paragraph = other.paragraphOf(at);
      int end = at;
      while (end < to && other.paragraphOf(end) == paragraph) {
        end++;
      }
      raw.append(raw.length() == 0 ? "" : "\n")
          .append(
              other.paragraph(paragraph).text(), other.clauseStart(at), other.clauseEnd(end - 1));
      at = end;
    }
    return raw.toString();
  }
}
