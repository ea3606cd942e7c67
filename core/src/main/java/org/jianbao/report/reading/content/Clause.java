package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause (分句) of a section's text: up to 。；，：！？ or the end of the line, without the number before
 * it.
 *
 * @param start index in the section's text where it begins, behind its number
 * @param text the clause; titles in 《》 are blotted out
 * @param mark its number, or null
 * @param opensLine whether it begins a line, its number not counted
 * @param opensSentence whether it begins a sentence
 * @param end the sign behind it, a line feed at the end of a line
 */
record Clause(
    int start,
    String text,
    @Nullable Mark mark,
    boolean opensLine,
    boolean opensSentence,
    char end) {
  private static final String ENDS = "。;,:!?\n";
  private static final String SENTENCE_ENDS = "。;!?\n";

  /** What a title in 《》 is blotted out with. */
  static final char BLOT = '·';

  private static final int LONGEST_TITLE = 80;

  /** The clauses of a section. */
  static List<Clause> of(SectionText section) {
    String plain = withoutTitles(section.text());
    List<Mark> marks = section.marks().in(plain);
    List<Clause> clauses = new ArrayList<>();
    int next = 0;
    char before = '\n';
    for (int from = 0; from < plain.length(); ) {
      Mark mark = next < marks.size() && marks.get(next).start() == from ? marks.get(next++) : null;
      int start = mark == null ? from : mark.end();
      int stop = next < marks.size() ? marks.get(next).start() : plain.length();
      int to = start;
      while (to < stop && !ends(plain, to)) {
        to++;
      }
      boolean cut = to == stop && stop < plain.length();
      char end = to < plain.length() ? cut ? ';' : plain.charAt(to) : '\n';
      if (to > start || mark != null) {
        clauses.add(
            new Clause(
                start,
                plain.substring(start, to),
                mark,
                before == '\n',
                mark != null || SENTENCE_ENDS.indexOf(before) >= 0,
                end));
      }
      before = end;
      from = cut ? to : to + 1;
    }
    return clauses;
  }

  /** Whether a clause ends here; a sign between digits belongs to a number. */
  private static boolean ends(String text, int at) {
    return ENDS.indexOf(text.charAt(at)) >= 0
        && !(isDigit(text, at - 1) && isDigit(text, at + 1) && text.charAt(at) != '\n');
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The text with everything between 《 and 》 blotted out. */
  static String withoutTitles(String text) {
    StringBuilder plain = new StringBuilder(text);
    int open = text.indexOf('《');
    while (open >= 0) {
      int close = open;
      int depth = 0;
      for (int i = open; i < text.length() && i - open <= LONGEST_TITLE; i++) {
        char c = text.charAt(i);
        depth += c == '《' ? 1 : c == '》' ? -1 : 0;
        if (c == '》' && depth == 0 || c == '。' || c == '\n') {
          close = c == '》' ? i : open;
          break;
        }
      }
      for (int i = open; i <= close; i++) {
        plain.setCharAt(i, BLOT);
      }
      open = text.indexOf('《', close + 1);
    }
    return plain.toString();
  }

  /** Index in the section's text behind it. */
  int stop() {
    return start + text.length();
  }

  /** Whether a sentence ends with it. */
  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(end) >= 0;
  }

  /** Whether it stands alone in its line. */
  boolean isLine() {
    return opensLine && end == '\n';
  }

  /** Number of letters and digits in a text. */
  static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }
}
