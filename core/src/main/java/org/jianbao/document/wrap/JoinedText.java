package org.jianbao.document.wrap;

import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;

/** The text of a paragraph put together, which knows the lines it was made of. */
final class JoinedText {
  private final String text;
  private final List<Piece> pieces;

  /**
   * A stretch that stands in one raw paragraph without break.
   *
   * @param start index of its first character in the text
   * @param end index behind its last; up to the next piece stands what was put between them
   * @param offset offset of its first character in the raw paragraph
   * @param before the raw text between the piece before and it
   */
  record Piece(int start, int end, Paragraph paragraph, int offset, String before) {}

  JoinedText(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
  }

  Location location(Location place) {
    int at = at(place.offset());
    Piece piece = pieces.get(at);
    Paragraph paragraph = piece.paragraph();
    int length = raw(place.offset(), place.offset() + place.length()).length();
    return new Location(
        paragraph.number(),
        paragraph.page(),
        paragraph.line(),
        null,
        piece.offset() + Math.min(place.offset(), piece.end()) - piece.start(),
        length);
  }

  String raw(int from, int end) {
    int to = Math.min(end, text.length());
    StringBuilder raw = new StringBuilder();
    for (int i = at(from); i < pieces.size() && pieces.get(i).start() < to; i++) {
      Piece piece = pieces.get(i);
      if (from < piece.start()) {
        raw.append(piece.before());
      }
      int first = Math.max(from, piece.start());
      int last = Math.min(to, piece.end());
      if (first < last) {
        raw.append(text, first, last);
      }
    }
    return raw.toString();
  }

  /** Index of the piece in which a character stands, or behind which. */
  private int at(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
