package org.jianbao.yearly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that must come, or one that may; or whose a report is.
 *
 * @param defect what was planted; {@code REPORT} for a report without defect, {@code PAPER}
 *     for a file that is no report
 * @param must whether it must be found; else it may, for it follows from what was planted
 * @param rule the rule, or ""
 * @param body name of the body
 * @param path path of the report, or "" if it is told by its body
 */
record Truth(String defect, boolean must, String rule, String body, String path) {
  static final String REPORT = "REPORT";
  static final String PAPER = "PAPER";

  static final String HEAD = "defect,must,rule,body,path";

  /**
   * What follows from a defect of a body, or from none.
   *
   * @param sure whether it is grave enough that it must be found
   * @param sourceToo whether it must also be found of the body from which it is copied, of whose
   *     report, if that is longer, it may be a smaller share
   */
  static List<Truth> of(
      @Nullable Defect defect,
      boolean sure,
      boolean sourceToo,
      Body body,
      String path,
      Plan plan) {
    List<Truth> all = new ArrayList<>();
    if (defect == null) {
      all.add(new Truth(REPORT, false, "", body.name(), path));
      return all;
    }
    String name = defect.name();
    boolean ofBody = defect == Defect.MISSING || defect == Defect.DUPLICATE;
    if (ofBody && !path.isEmpty()) {
      all.add(new Truth(REPORT, false, "", body.name(), path));
    }
    all.add(new Truth(name, sure, defect.rule, body.name(), ofBody ? "" : path));
    for (String rule : defect.allowed) {
      all.add(new Truth(name, false, rule, body.name(), path));
    }
    if (defect.copies() && !defect.copiesYear()) {
      all.add(new Truth(name, sourceToo, defect.rule, plan.source(body).name(), ""));
    }
    Body above = body.parent();
    if (above != null && (defect.spoilsRollup() || defect == Defect.ROLLUP)) {
      all.add(new Truth(name, false, "cross-rollup", above.name(), ""));
    }
    return all;
  }

  /** A file that is no report. */
  static Truth paper(String path) {
    return new Truth(PAPER, false, "unreadable", "", path);
  }

  /** As a line of CSV. */
  String line() {
    return String.join(",", defect, must ? "yes" : "no", rule, body, path);
  }
}
