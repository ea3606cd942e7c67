package org.jianbao.report.reading.content;

import java.util.List;
import org.jianbao.form.ContentWords;
import org.jianbao.report.content.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether section 五 names a problem and an improvement. A label such as 存在的主要问题 names none,
 * nor does a claim that there are some; what stands below a label is one unless it is praise. Where
 * words do not tell, they are taken to be named.
 */
final class ProblemReader {
  /** Letters of a clause, beside words of labels, that say something. */
  private static final int MORE_THAN_A_LABEL = 3;

  private final ProblemWords words;
  private final UnfinishedReader unfinished;

  ProblemReader(ContentWords words) {
    this.words = new ProblemWords(words);
    this.unfinished = new UnfinishedReader(words);
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
        unfinished.read(section));
  }

  /** Whether a clause is more than a label: not 问题, 存在的主要问题. */
  private boolean saysSomething(Clause clause) {
    return words.lettersBesideLabels(clause.text()) >= MORE_THAN_A_LABEL;
  }
}
