package org.jianbao.run;

import org.jianbao.check.CrossChecker;
import org.jianbao.compare.Comparison;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.roster.MatchingWords;
import org.jianbao.roster.RosterException;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.similarity.FormLanguage;

/**
 * What reports are judged by that are looked at together.
 *
 * @param jianbao judges them anew, by the schemes of the run
 * @param checker the rules across reports
 * @param comparison makes their facts
 * @param language what is no text of a body's own
 * @param names the words by which names of bodies are matched
 */
public record CrossRules(
    Jianbao jianbao,
    CrossChecker checker,
    Comparison comparison,
    FormLanguage language,
    MatchingWords names) {

  /**
   * The rules of a pack across reports.
   *
   * @param pack the pack, cross-report or one that extends it
   * @throws RosterException if words of the pack by which names are matched mean nothing
   */
  public static CrossRules of(Jianbao jianbao, PackLibrary library, RulePack pack)
      throws RosterException {
    return new CrossRules(
        jianbao,
        CrossChecker.of(pack),
        Comparison.of(pack, library),
        FormLanguage.of(library),
        MatchingWords.of(pack));
  }
}
