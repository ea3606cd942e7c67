package org.jianbao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The words that reading needs, from the word lists of a rule pack.
 *
 * @param synonyms groups of words that may stand for each other in a label; an empty word means
 *     that the others of its group may be left out
 * @param period words for the statistical period (统计期限)
 * @param bodies words that tell the kind of a body, longest match wins
 * @param documents documents that reports cite
 * @param citations words by which cited documents are found
 * @param units units of money and their value in yuan: 元 = 1, 万元 = 10000
 * @param cells words that stand in cells
 * @param frame words for title, body and sign-off
 * @param narrative words for arithmetic in running text
 * @param figures words that tell what a figure is of
 * @param content words for the content of sections
 * @param language words for slips of writing
 * @param fees words for the information processing fee
 */
public record Vocabulary(
    List<List<String>> synonyms,
    PeriodWords period,
    List<BodyWord> bodies,
    List<KnownDocument> documents,
    CitationWords citations,
    Map<String, BigDecimal> units,
    CellWords cells,
    FrameWords frame,
    NarrativeWords narrative,
    FigureWords figures,
    ContentWords content,
    LanguageWords language,
    FeeWords fees) {

  /** No words at all. */
  public static final Vocabulary EMPTY =
      new Vocabulary(
          List.of(),
          PeriodWords.EMPTY,
          List.of(),
          List.of(),
          CitationWords.EMPTY,
          Map.of(),
          CellWords.EMPTY,
          FrameWords.EMPTY,
          NarrativeWords.EMPTY,
          FigureWords.EMPTY,
          ContentWords.EMPTY,
          LanguageWords.EMPTY,
          FeeWords.EMPTY);

  public Vocabulary {
    synonyms = synonyms.stream().map(List::copyOf).toList();
    bodies = List.copyOf(bodies);
    documents = List.copyOf(documents);
    units = Map.copyOf(units);
  }

  /** These words with others for the information processing fee. */
  public Vocabulary withFees(FeeWords fees) {
    return new Vocabulary(
        synonyms, period, bodies, documents, citations, units, cells, frame, narrative, figures,
        content, language, fees);
  }
}
