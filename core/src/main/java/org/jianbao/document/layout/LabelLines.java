package org.jianbao.document.layout;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which lines may belong to one label of a table. */
final class LabelLines {
  /** The most lines of a label. */
  static final int MOST = 16;

  /** What no label goes on with. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:[（(]?[一二三四五六七八九十0-9０-９]{1,3}[)）、.．]|第[一二三四五六七八九十百]+条).*");

  /** Heights from line to line within a label. */
  private static final double PITCH = 2.2;

  /** The same where nothing speaks against one label. */
  private static final double CLOSE = 1.7;

  /** By how much distances within labels differ. */
  private static final double EVEN = 1.05;

  /** Share of the size by which lines of a label may be unevenly apart. */
  private static final double UNEVEN = 0.36;

  private LabelLines() {}

  /** Heights within which lines certainly follow each other, if some stand so near. */
  static double close(List<Piece> pieces) {
    double least = PITCH;
    for (Piece above : pieces) {
      for (Piece below : pieces) {
        double distance = (below.base() - above.base()) / below.size();
        boolean over = below.left() < above.right() && above.left() < below.right();
        least = over && distance > 1 ? Math.min(least, distance) : least;
      }
    }
    return Math.max(CLOSE, least * EVEN);
  }

  /**
   * The column in which each piece's label begins: a shorter line below may stand in its middle.
   */
  static Map<Piece, Integer> starts(List<Piece> pieces, LabelColumns columns, double close) {
    Map<Piece, Integer> starts = new IdentityHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int start = columns.first(piece);
      for (int j = i - 1; j >= 0 && j >= i - MOST; j--) {
        Piece above = pieces.get(j);
        if (isTorn(above, piece, close)
            && above.base() < piece.base()
            && above.left() <= piece.left()
            && above.right() >= piece.right() - piece.size()) {
          start = Math.min(start, starts.getOrDefault(above, start));
          break;
        }
      }
      starts.put(piece, start);
    }
    return starts;
  }

  /** Whether a label begins here. */
  static boolean begins(Piece piece) {
    return BEGINNING.matcher(piece.text()).matches();
  }

  /** Whether a line follows another as within a label. */
  static boolean isTorn(Piece above, Piece below, double close) {
    return below.base() - above.base() < close * below.size()
        && !BEGINNING.matcher(below.text()).matches();
  }

  /** Whether a line may belong to the same label as those before it. */
  static boolean goesOn(List<Piece> lines, int from, int at) {
    Piece line = lines.get(at);
    Piece before = lines.get(at - 1);
    double pitch = line.base() - before.base();
    if (pitch > PITCH * line.size() || BEGINNING.matcher(line.text()).matches()) {
      return false;
    }
    return at - from < 2
        || Math.abs(pitch - (before.base() - lines.get(at - 2).base())) < UNEVEN * line.size();
  }
}
