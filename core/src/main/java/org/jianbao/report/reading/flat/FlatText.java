package org.jianbao.report.reading.flat;

import java.util.BitSet;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.text.Fold;
import org.jianbao.text.PageNumbers;

/**
 * Successive paragraphs as one run of folded characters without white space, each of which knows
 * where it stood. Bars count as white space, for they only draw borders.
 */
public final class FlatText {
  private static final String BARS = "|│┃┆┊¦";

  private final List<Paragraph> paragraphs;
  private final String text;
  private final int[] paragraph;
  private final int[] offset;
  private final BitSet gaps = new BitSet();
  private final BitSet lines = new BitSet();

  private FlatText(List<Paragraph> paragraphs) {
    int length = paragraphs.stream().mapToInt(each -> each.text().length()).sum();
    this.paragraphs = List.copyOf(paragraphs);
    this.paragraph = new int[length];
    this.offset = new int[length];
    StringBuilder compact = new StringBuilder(length);
    for (int p = 0; p < paragraphs.size(); p++) {
      lines.set(compact.length());
      gaps.set(compact.length());
      String raw = paragraphs.get(p).text();
      if (PageNumbers.isMarked(raw)) {
        continue;
      }
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (Fold.isSpace(c) || BARS.indexOf(c) >= 0) {
          gaps.set(compact.length());
          if (c == '\n') {
            lines.set(compact.length());
          }
        } else {
          paragraph[compact.length()] = p;
          offset[compact.length()] = i;
          compact.append(Fold.fold(c));
        }
      }
    }
    lines.set(compact.length());
    gaps.set(compact.length());
    this.text = compact.toString();
  }

  /** The text of these paragraphs. */
  public static FlatText of(List<Paragraph> paragraphs) {
    return new FlatText(paragraphs);
  }

  /** All paragraphs. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The characters, folded and without white space. */
  public String text() {
    return text;
  }

  /** Number of characters. */
  public int length() {
    return text.length();
  }

  /** Whether white space or a border stands before a character; also at both ends. */
  public boolean gapBefore(int index) {
    return gaps.get(index);
  }

  /** Whether a line begins with a character; also at both ends. */
  public boolean lineBefore(int index) {
    return lines.get(index);
  }

  /** The first gap at or behind an index; the length if there is none before. */
  public int nextGap(int index) {
    int gap = gaps.nextSetBit(index);
    return gap < 0 ? text.length() : gap;
  }

  /** Index of the paragraph in which a character stands. */
  public int paragraphOf(int index) {
    return paragraph[index];
  }

  /** Offset in its paragraph's text of a character. */
  public int rawStart(int index) {
    return offset[index];
  }

  /** Offset in its paragraph's text behind the character before {@code end}. */
  public int rawEnd(int end) {
    return offset[end - 1] + 1;
  }

  /** The first character of a paragraph; that of the next if it has none. */
  public int firstOf(int index) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraph[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where some characters stand: the part in the first of their paragraphs. */
  Location location(int start, int end) {
    int last = Math.min(end, firstOf(paragraph[start] + 1));
    return paragraphs.get(paragraph[start]).at(offset[start], rawEnd(last) - offset[start]);
  }

  /** The raw text of some characters, that of several paragraphs on several lines. */
  String raw(int start, int end) {
    StringBuilder raw = new StringBuilder();
    int from = start;
    while (from < end) {
      int to = Math.min(end, firstOf(paragraph[from] + 1));
      raw.append(raw.isEmpty() ? "" : "\n");
      raw.append(paragraphs.get(paragraph[from]).text(), offset[from], rawEnd(to));
      from = to;
    }
    return raw.toString();
  }
}
