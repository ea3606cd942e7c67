package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Report;
import org.jianbao.report.content.Content;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.language.Language;
import org.jianbao.report.narrative.Narrative;

/**
 * Judges what reports are beside last year's and those of other bodies, by the rules of a pack such
 * as cross-report, over facts that already pair them. Made once, it may be used by many threads;
 * the same facts always give the same result.
 */
public final class CrossChecker {
  /** The facts stand for themselves: there is no report of which anything else would be known. */
  private static final Report NO_REPORT =
      new Report(
          /* title= */ null,
          new Organisation(/* name= */ null, OrganisationKind.OTHER, /* level= */ null),
          /* year= */ null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          /* signOff= */ null,
          /* publication= */ null,
          List.of(),
          Narrative.NONE,
          Figures.NONE,
          Content.NONE,
          Language.NONE,
          RawPlaces.NONE);

  private final Checker checker;

  private CrossChecker(Checker checker) {
    this.checker = checker;
  }

  /** Compiles the rules of a pack, or loads them if they were compiled before. */
  public static CrossChecker of(RulePack pack) {
    return new CrossChecker(Checker.of(pack));
  }

  /** The same with other words: what the rules say in another language. */
  public CrossChecker saying(UnaryOperator<RuleInfo> words) {
    return new CrossChecker(checker.saying(words));
  }

  /** The pack. */
  public RulePack pack() {
    return checker.pack();
  }

  /** The rules that run, by full name; in order of the pack. */
  public Map<String, RuleInfo> rules() {
    return checker.rules();
  }

  /**
   * Judges the facts of one report or body; the pack's settings are added.
   *
   * @return findings by place, then rule; their places are those of the facts
   */
  public CheckResult check(List<Object> facts) {
    List<Object> all = new ArrayList<>(SettingFacts.of(pack().settings()));
    all.addAll(facts);
    return checker.check(new Flattened(NO_REPORT, all), Map.of());
  }
}
