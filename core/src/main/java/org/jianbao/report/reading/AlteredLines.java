package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.flat.FlatText;

/** Finds lines without number that surely are headings with a wrong character. */
final class AlteredLines {
  /** Shorter wordings are altered into words of any text. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 30;
  private static final double SURELY_ALTERED = 0.85;

  private final HeadingLabels labels;

  AlteredLines(HeadingLabels labels) {
    this.labels = labels;
  }

  /** Starts and ends of the lines: no table goes beyond one. */
  List<int[]> find(FlatText flat) {
    List<int[]> lines = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= flat.length(); end++) {
      if (flat.lineBefore(end)) {
        if (end - start >= SHORTEST && end - start <= LONGEST) {
          String words = flat.text().substring(start, end);
          HeadingLabels.Match match = labels.match(words);
          if (match.wording() == Wording.ALTERED
              && match.similarity() >= SURELY_ALTERED
              && !labels.isTableLabel(words, match.similarity())) {
            lines.add(new int[] {start, end});
          }
        }
        start = end;
      }
    }
    return lines;
  }
}
