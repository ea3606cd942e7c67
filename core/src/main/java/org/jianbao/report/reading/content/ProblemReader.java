package org.jianbao.report.reading.content;

import java.util.List;
import org.jianbao.form.ContentWords;
import org.jianbao.report.Place;
import org.jianbao.report.content.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether section 五 names a problem and an improvement. A label such as 存在的主要问题 names none,
 * nor does a claim that there are some; what stands below a label is one unless it is praise. Where
 * words do not tell, they are taken to be named.
 */
final class ProblemReader {
  private static final String CLAUSE_ENDS = "。;,:!?";

  /** Letters of a clause, beside words of labels, that say something. */
  private static final int MORE_THAN_A_LABEL = 3;

  private final ProblemWords words;

  ProblemReader(ContentWords words) {
    this.words = new ProblemWords(words);
  }

  /** Reads section 五; null if nothing stands there. */
  @Nullable Problems read(SectionText section, List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return null;
    }
    ProblemState state = new ProblemState(words);
    clauses.forEach(state::add);
    Clause first = clauses.stream().filter(this::saysSomething).findFirst().orElse(clauses.get(0));
    return new Problems(
        state.problemNamed(),
        state.improvementNamed(),
        section.letters(),
        section.place(first.start(), first.stop()),
        unfinished(section));
  }

  /** Whether a clause is more than a label: not 问题, 存在的主要问题. */
  private boolean saysSomething(Clause clause) {
    return words.lettersBesideLabels(clause.text()) >= MORE_THAN_A_LABEL;
  }

  /** The first line that breaks off at a comma where another item or nothing follows. */
  private static @Nullable Place unfinished(SectionText section) {
    String text = section.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      boolean broken = end > from && ",、".indexOf(text.charAt(end - 1)) >= 0;
      if (broken
          && (end == text.length() || section.marks().atStart(text.substring(end + 1)) != null)) {
        int start = end - 1;
        while (start > from && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
          start--;
        }
        return section.place(start, end - 1);
      }
      from = end + 1;
    }
    return null;
  }
}
