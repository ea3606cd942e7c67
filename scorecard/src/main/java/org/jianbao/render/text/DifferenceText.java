package org.jianbao.render.text;

import org.jianbao.catalogue.Language;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.ScorecardDifference;
import org.jianbao.scorecard.ScoredFinding;

/** What a change of rules does to a report, as text. */
public final class DifferenceText {
  private static final Words WORDS = Words.of(Language.CHINESE);

  private DifferenceText() {}

  /** Some lines for a report whose scorecard changes. */
  public static String of(ScorecardDifference difference) {
    StringBuilder text = new StringBuilder();
    text.append(difference.after().source().path()).append("：");
    text.append(WORDS.verdict(difference.before().verdict())).append(' ');
    text.append(ScorecardDifference.points(difference.before())).append(" → ");
    text.append(WORDS.verdict(difference.after().verdict())).append(' ');
    text.append(ScorecardDifference.points(difference.after())).append('\n');
    difference.gained().forEach(finding -> line("  ＋ ", finding, text));
    difference.lost().forEach(finding -> line("  － ", finding, text));
    difference.weighted().forEach(finding -> line("  改 ", finding, text));
    return text.toString();
  }

  private static void line(String sign, ScoredFinding scored, StringBuilder text) {
    text.append(sign).append(WORDS.severity(scored.finding().severity())).append("  ");
    text.append(scored.finding().rule()).append("  ");
    text.append(scored.finding().message()).append('\n');
  }
}
