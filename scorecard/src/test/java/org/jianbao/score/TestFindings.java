package org.jianbao.score;

import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;

/** Findings for tests. */
public final class TestFindings {
  private TestFindings() {}

  /** A finding with a basis in the format. */
  public static Finding finding(String rule, Severity severity) {
    return finding(rule, severity, BasisKind.FORMAT, null, "原文");
  }

  /** A finding in a table. */
  public static Finding inTable(String rule, Severity severity, String table) {
    return finding(rule, severity, BasisKind.ARITHMETIC, table, "5");
  }

  /** A finding. */
  public static Finding finding(
      String rule, Severity severity, BasisKind basisKind, String table, String quote) {
    Location location =
        new Location(7, null, 12, table == null ? null : new CellPosition(2, 3), 0, quote.length());
    return new Finding(
        rule,
        severity,
        rule.substring(0, rule.indexOf('-')),
        "说明",
        "依据文件",
        basisKind,
        "请更正",
        new Place(3, table, table == null ? null : "granted", null, location, quote),
        List.of(),
        "4",
        "5");
  }
}
