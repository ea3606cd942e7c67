package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be a top-level heading.
 *
 * @param index index of the line
 * @param end index in the line's compact text behind the heading; text of the section may follow
 * @param match the section it means by its wording
 */
record HeadingCandidate(
    int index, Line line, HeadingNumber number, int end, HeadingLabels.Match match) {

  /** Longer texts are no headings. */
  private static final int LONGEST = 48;

  /** So many characters glued to a heading are the text of its section. */
  private static final int SHORTEST_GLUED = 15;

  private static final int MOST_ENDS = 8;

  private static final Pattern PAGE =
      Pattern.compile("[.·…-]{2,}[0-9]{0,3}$|(?<=[^0-9])[0-9]{1,2}$");
  private static final Pattern SENTENCE = Pattern.compile("[。;!?,]");

  /** The best way to read a line as a heading, or null if it has no number and resembles none. */
  static @Nullable HeadingCandidate of(int index, Line line, HeadingLabels labels) {
    HeadingNumber number = HeadingNumber.of(line.text());
    if (number.style() == HeadingNumber.Style.NONE) {
      HeadingNumber bare = HeadingNumber.withoutSign(line.text());
      number =
          bare != null && labels.match(line.text().substring(bare.end())).sure() ? bare : number;
    }
    boolean numbered = number.style() != HeadingNumber.Style.NONE;
    HeadingCandidate best = null;
    List<Integer> ends = new ArrayList<>(ends(line.compact(), number.end(), numbered));
    if (numbered) {
      ends.addAll(gluedEnds(line.text(), number.end(), labels));
    }
    for (int end : ends) {
      HeadingLabels.Match match = labels.match(line.text().substring(number.end(), end));
      boolean whole = end == line.text().length();
      if (!numbered && !whole && !match.sure()) {
        continue;
      }
      if (best == null || match.rank() > best.match.rank()) {
        best = new HeadingCandidate(index, line, number, end, match);
      }
    }
    return best == null || !numbered && best.match.section() == null ? null : best;
  }

  /** Where a listed wording ends and the text of the section follows without any sign. */
  private static List<Integer> gluedEnds(String text, int from, HeadingLabels labels) {
    List<Integer> ends = new ArrayList<>();
    for (String wording : labels.wordings()) {
      int end = from + wording.length();
      if (text.startsWith(wording, from)
          && (text.length() - end > SHORTEST_GLUED || labels.saysNothing(text, end))) {
        ends.add(end);
      }
    }
    return ends;
  }

  /** Where the heading may end: at the line's end, before 。：， or a gap, before a page number. */
  private static List<Integer> ends(CompactText compact, int from, boolean numbered) {
    String text = compact.text();
    List<Integer> ends = new ArrayList<>();
    if (text.length() - from <= LONGEST && text.length() > from) {
      ends.add(text.length());
      Matcher page = PAGE.matcher(text);
      if (page.find(from) && page.start() > from) {
        ends.add(page.start());
      }
    }
    int last = Math.min(text.length() - 1, from + LONGEST);
    for (int i = from + 1; i <= last && ends.size() < MOST_ENDS; i++) {
      boolean gap = numbered && compact.rawStart(i) > compact.rawEnd(i);
      if (gap || "。:;,(".indexOf(text.charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** The heading without its number, folded. */
  String text() {
    return line.text().substring(number.end(), end);
  }

  /** Whether the whole line is the heading, but for a final sign. */
  boolean whole() {
    return line.text().length() - end <= 1;
  }

  /** Whether it may be a heading by its shape alone: short and no sentence. */
  boolean isShort() {
    return whole()
        && line.text().length() - number.end() <= 40
        && !SENTENCE.matcher(line.text().substring(number.end(), end)).find();
  }
}
