package org.jianbao.run;

import java.util.List;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jianbao.roster.Matcher;
import org.jianbao.roster.ReportNames;
import org.jianbao.store.ReportHead;
import org.jianbao.text.CompactText;

/** Tells which body a report belongs to. */
@FunctionalInterface
public interface BodyMatcher {
  /** The body of a report, if it is certain. */
  MatchOutcome match(ReportHead head);

  /** By a roster. */
  static BodyMatcher of(Matcher matcher) {
    return head ->
        matcher.match(
            new ReportNames(
                head.path(), head.organisation(), head.signOffOrganisation(), head.kind()));
  }

  /** Without a roster: the body that the report names. */
  static BodyMatcher byName() {
    return head -> {
      String named = head.organisation() == null ? head.signOffOrganisation() : head.organisation();
      return named == null
          ? new MatchOutcome(head.path(), null, null, Certainty.NONE, List.of(), "报告没有写明是哪个机关的")
          : new MatchOutcome(
              head.path(),
              named,
              CompactText.of(named).text(),
              Certainty.CERTAIN,
              List.of(),
              "报告写明的机关");
    };
  }
}
