package org.jianbao.report.reading.content;

import java.util.List;
import org.jianbao.form.ContentWords;
import org.jianbao.form.ProblemWordUse;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Finds the first clause that breaks off (没有写完的句子). */
final class UnfinishedReader {
  private static final String SENTENCE_ENDS = "。;!?";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",:";

  /** So many characters at most are left of a sentence that has just begun. */
  private static final int BEGUN = 4;

  private final List<String> open;
  private final List<String> closed;

  UnfinishedReader(ContentWords words) {
    this.open = words.problems(ProblemWordUse.UNFINISHED);
    this.closed = words.problems(ProblemWordUse.FINISHED);
  }

  /** The first clause of a section that breaks off, or null. */
  @Nullable Place read(SectionText section) {
    String text = section.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int at = inLine(section, text, from, end);
      if (at >= 0) {
        return section.place(clauseStart(text, from, at), at);
      }
      from = end + 1;
    }
    return null;
  }

  /** Index behind the first clause of a line that breaks off, or -1. */
  private int inLine(SectionText section, String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && isOpen(text, from, i)) {
        return i;
      }
    }
    boolean last = end == text.length() || section.marks().atStart(text.substring(end + 1)) != null;
    if (end == from || !last) {
      return -1;
    }
    if (",、".indexOf(text.charAt(end - 1)) >= 0) {
      return end - 1;
    }
    int start = clauseStart(text, from, end);
    boolean begun = start > from && end - start <= BEGUN && end == text.length();
    return begun && isOpen(text, start, end) ? end : -1;
  }

  /** Whether the words before an index cannot end a sentence. */
  private boolean isOpen(String text, int from, int end) {
    return endsWithAny(text, from, end, open) && !endsWithAny(text, from, end, closed);
  }

  private static boolean endsWithAny(String text, int from, int end, List<String> words) {
    return words.stream()
        .anyMatch(
            word -> end - word.length() >= from && text.startsWith(word, end - word.length()));
  }

  private static int clauseStart(String text, int from, int end) {
    int start = end - 1;
    while (start > from && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
