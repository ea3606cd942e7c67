package org.jianbao.check;

import java.util.List;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;

/** A report and the facts that rules look at. */
public final class Flattened {
  private final Report report;
  private final List<Object> facts;

  Flattened(Report report, List<Object> facts) {
    this.report = report;
    this.facts = facts;
  }

  /** Makes the facts for the rules of a pack; the rules need not be loaded yet. */
  public static Flattened of(Report report, RulePack pack) {
    return new Flattened(report, Flattening.facts(report, pack));
  }

  Report report() {
    return report;
  }

  List<Object> facts() {
    return facts;
  }
}
