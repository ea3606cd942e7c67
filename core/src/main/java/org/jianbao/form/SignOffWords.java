package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words by which sign-off (落款) and publication date (发布日期)
 * are told from other lines. All are compared folded and without spaces.
 *
 * @param printing words of the printing line (印发) and of a page's foot: 印发, 版权
 * @param others words that the name of an issuing body never has: 情况, 报告
 * @param seals words that may follow a name: 盖章
 * @param labels words before a colon that announce the body or the date: 报告单位
 * @param nothings words of a section without content that may run into the name: 无
 * @param publication words before a date that tell when a report was published: 发布日期
 * @param published words behind a date that tell it on a line in brackets: 公布
 * @param printed words soon behind a date that tell when something was printed: 印发
 */
public record SignOffWords(
    List<String> printing,
    List<String> others,
    List<String> seals,
    List<String> labels,
    List<String> nothings,
    List<String> publication,
    List<String> published,
    List<String> printed) {

  /** No words at all. */
  public static final SignOffWords EMPTY =
      new SignOffWords(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public SignOffWords {
    printing = List.copyOf(printing);
    others = List.copyOf(others);
    seals = List.copyOf(seals);
    labels = List.copyOf(labels);
    nothings = List.copyOf(nothings);
    publication = List.copyOf(publication);
    published = List.copyOf(published);
    printed = List.copyOf(printed);
  }
}
