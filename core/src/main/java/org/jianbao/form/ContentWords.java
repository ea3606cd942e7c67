package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which the content of the text sections is
 * recognised. A word may stand for several: {@code 收到…申请} is found where both parts stand in one
 * clause in this order, {@code 开设/新增} is either, {@code #} a figure.
 *
 * @param aspects the aspects that section 一 must speak of, in order
 * @param fillers words that say nothing about an aspect by themselves: 加强, 工作
 * @param accountability what governments must account for, in order
 * @param problems words of section 五 by use
 * @param parts words of the report's list of its parts
 * @param sentences words by which items and joints are told
 */
public record ContentWords(
    List<AspectWords> aspects,
    List<String> fillers,
    List<AccountabilityWords> accountability,
    Map<ProblemWordUse, List<String>> problems,
    PartWords parts,
    SentenceWords sentences) {

  /** No words at all. */
  public static final ContentWords EMPTY =
      new ContentWords(
          List.of(), List.of(), List.of(), Map.of(), PartWords.EMPTY, SentenceWords.EMPTY);

  public ContentWords {
    aspects = List.copyOf(aspects);
    fillers = List.copyOf(fillers);
    accountability = List.copyOf(accountability);
    problems = Map.copyOf(problems);
  }

  /** Words of section 五 of one use. */
  public List<String> problems(ProblemWordUse use) {
    return problems.getOrDefault(use, List.of());
  }
}
