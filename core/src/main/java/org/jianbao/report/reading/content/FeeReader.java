package org.jianbao.report.reading.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.FeeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether the information processing fee (信息处理费) is reported: in any words in the section for
 * it, by its name elsewhere.
 */
public final class FeeReader {
  private static final Pattern SIGNS = Pattern.compile("[。;,:!?\\n]");

  private final boolean asked;
  private final WordFinder words;
  private final WordFinder inPlace;

  /** Makes a reader that reads by these words. */
  public FeeReader(FeeWords words) {
    this.asked = !words.anywhere().isEmpty();
    this.words = WordFinder.of(words.anywhere());
    this.inPlace = WordFinder.of(words.inPlace());
  }

  /**
   * Reads whether it is reported; null if no word could tell.
   *
   * @param section the section for it, titles in 《》 not blotted out
   * @param others clauses of all other sections
   */
  @Nullable Boolean read(SectionText section, List<Clause> others) {
    if (!asked) {
      return null;
    }
    return SIGNS
            .splitAsStream(section.text())
            .anyMatch(clause -> words.in(clause) || inPlace.in(clause))
        || others.stream().anyMatch(clause -> words.in(clause.text()));
  }
}
