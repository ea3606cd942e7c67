package org.jianbao.document.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lines of text that no table goes on with: headings and the ends of sentences. */
final class TextBreaks {
  /** A numbered heading, but also a label like 一、本年新收政府信息公开申请数量. */
  private static final Pattern HEADING =
      Pattern.compile("[一二三四五六七八九十]{1,3}[、.．][^\n]{4,40}|第[一二三四五六七八九十]{1,3}部分.*");

  private static final Pattern SENTENCE = Pattern.compile(".*。.*|.*[；：:]");

  /** Lines that a row of a table has at most. */
  private static final int MOST_LOOSE = 8;

  private TextBreaks() {}

  /** Whether a line may be a numbered heading. */
  static boolean isHeading(String text) {
    return HEADING.matcher(text).matches();
  }

  static boolean isSentence(String text) {
    return SENTENCE.matcher(text).matches();
  }

  static boolean isAny(String text) {
    return isHeading(text) || isSentence(text);
  }

  /** Whether none of some lines is one, so that a table may go on there. */
  static boolean areNone(List<PieceLine> lines) {
    return lines.size() <= MOST_LOOSE
        && lines.stream().map(line -> line.first().text()).noneMatch(TextBreaks::isAny);
  }
}
