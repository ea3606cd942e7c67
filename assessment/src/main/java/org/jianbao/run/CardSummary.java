package org.jianbao.run;

import org.jianbao.pack.Severity;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * The result of a scorecard in short.
 *
 * @param errors number of findings of this severity that count; likewise {@code warnings} and
 *     {@code hints}
 */
record CardSummary(Verdict verdict, @Nullable Score score, int errors, int warnings, int hints) {

  static CardSummary of(Scorecard card) {
    return new CardSummary(
        card.verdict(),
        card.score(),
        count(card, Severity.ERROR),
        count(card, Severity.WARNING),
        count(card, Severity.HINT));
  }

  private static int count(Scorecard card, Severity severity) {
    return (int)
        card.counting().stream().filter(each -> each.finding().severity() == severity).count();
  }
}
