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

  private static final int PAGE_DIGITS = 3;

  /** Signs that lead to a page. */
  private static final String LEADERS = ".·…-";

  /** Signs before which a heading may end. */
  private static final String SIGNS = "。:;,()]-》>";

  /** A heading with a wrong character and text behind it is at least so long. */
  private static final int SHORTEST_ALTERED = 8;

  private static final int MOST_WRONG = 2;

  /** So similar is an altered heading without number, behind which text stands. */
  static final double SURELY_ALTERED = 0.75;

  /** So similar is an altered heading behind a number without sign and a gap. */
  private static final double ALTERED_BEHIND_GAP = 0.6;

  private static final Pattern PAGE =
      Pattern.compile("[.·…-]{2,}[0-9]{0,3}$|(?<=[^0-9])[0-9]{1,2}$");
  private static final Pattern SENTENCE = Pattern.compile("[。;!?,]");

  /** The best way to read a line as a heading, or null if it has no number and resembles none. */
  static @Nullable HeadingCandidate of(int index, Line line, HeadingLabels labels) {
    HeadingNumber number = HeadingNumber.of(line.text());
    if (number.style() == HeadingNumber.Style.NONE) {
      HeadingNumber bare = HeadingNumber.withoutSign(line.text());
      number =
          bare != null && isNumber(bare, line, labels) ? bare : number.behindBracket(line.text());
    }
    boolean numbered = number.style() != HeadingNumber.Style.NONE;
    HeadingCandidate best = null;
    List<Integer> ends = new ArrayList<>(ends(line.compact(), number.end(), numbered));
    ends.addAll(gluedEnds(line.compact(), number.end(), labels));
    if (!numbered) {
      ends.addAll(unnumberedEnds(line.compact(), number.end(), labels));
    }
    for (int end : ends) {
      HeadingLabels.Match match = labels.match(line.text().substring(number.end(), end));
      boolean whole = end == line.text().length();
      if (!numbered && !whole && !match.sure() && match.similarity() < SURELY_ALTERED) {
        continue;
      }
      if (best == null || match.rank() > best.match.rank()) {
        best = new HeadingCandidate(index, line, number, end, match);
      }
    }
    return best == null || !numbered && best.match.section() == null ? null : best;
  }

  /** Whether a number without sign is one: before a heading, or a gap and what resembles one. */
  private static boolean isNumber(HeadingNumber bare, Line line, HeadingLabels labels) {
    CompactText compact = line.compact();
    HeadingLabels.Match match = labels.match(line.text().substring(bare.end()));
    boolean gap =
        bare.end() < line.text().length()
            && compact.rawStart(bare.end()) > compact.rawEnd(bare.end());
    return match.sure() || gap && match.similarity() >= ALTERED_BEHIND_GAP;
  }

  /** Where a listed wording ends and the text of the section follows without any sign. */
  private static List<Integer> gluedEnds(CompactText compact, int from, HeadingLabels labels) {
    String text = compact.text();
    List<Integer> ends = new ArrayList<>();
    for (String wording : labels.wordings()) {
      int end = from + wording.length();
      if (text.startsWith(wording, from)
          && (text.length() - end > SHORTEST_GLUED && !lastLetters(compact, end)
              || labels.saysNothing(text, end))) {
        ends.add(end);
      }
    }
    return ends;
  }

  /** Whether a letter or two more stand before a gap or sign: 总体情况况 2020年. */
  private static boolean lastLetters(CompactText compact, int end) {
    for (int i = end; i < end + 2 && i + 1 < compact.text().length(); i++) {
      if (compact.rawStart(i) > compact.rawEnd(i)
          || !Character.isLetter(compact.text().charAt(i))) {
        return false;
      }
      if (compact.rawStart(i + 1) > compact.rawEnd(i + 1)
          || SIGNS.indexOf(compact.text().charAt(i + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the first gap stands, and where a heading with a wrong character or two would end. */
  private static List<Integer> unnumberedEnds(CompactText compact, int from, HeadingLabels labels) {
    String text = compact.text();
    List<Integer> ends = new ArrayList<>();
    for (int i = from + 1; i < text.length() && i <= from + LONGEST; i++) {
      if (compact.rawStart(i) > compact.rawEnd(i)) {
        ends.add(i);
        break;
      }
    }
    for (int number : labels.numbers()) {
      String official = labels.compact(number);
      int end = from + official.length();
      if (official.length() < SHORTEST_ALTERED || end >= text.length()) {
        continue;
      }
      int wrong = 0;
      for (int i = 0; i < official.length() && wrong <= MOST_WRONG; i++) {
        wrong += official.charAt(i) == text.charAt(from + i) ? 0 : 1;
      }
      if (wrong > 0 && wrong <= MOST_WRONG) {
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
    } else if (leaders(text, from) - from <= LONGEST) {
      ends.add(leaders(text, from));
    }
    int last = Math.min(text.length() - 1, from + LONGEST);
    for (int i = from + 1; i <= last && ends.size() < MOST_ENDS; i++) {
      boolean gap = numbered && compact.rawStart(i) > compact.rawEnd(i);
      if (gap || SIGNS.indexOf(text.charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** Where the dots begin that lead to the page number at the end of a line; else its end. */
  private static int leaders(String text, int from) {
    int page = text.length();
    while (page > from && text.length() - page < PAGE_DIGITS && isDigit(text.charAt(page - 1))) {
      page--;
    }
    int dots = page;
    while (dots > from + 1 && LEADERS.indexOf(text.charAt(dots - 1)) >= 0) {
      dots--;
    }
    return page - dots > 1 ? dots : text.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The heading without its number, folded. */
  String text() {
    return line.text().substring(number.end(), end);
  }

  /**
   * Whether the text of its section follows without number, sign or white space: perhaps a
   * sentence.
   */
  boolean loose() {
    CompactText compact = line.compact();
    return number.style() == HeadingNumber.Style.NONE
        && end < compact.text().length()
        && compact.rawStart(end) == compact.rawEnd(end)
        && SIGNS.indexOf(compact.text().charAt(end)) < 0;
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
