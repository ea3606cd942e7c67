package org.jianbao.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The items of a scheme that only the roster (应报送单位名单) tells, applied to one body. They are
 * findings like those of rules, so that each deduction can be defended; no other scheme charges
 * them.
 *
 * @param findings the items that cost
 * @param open the items that nothing tells
 */
public record RosterItems(List<Finding> findings, List<NotAssessable> open) {
  private static final String SEPARATOR = "/";
  private static final String CATEGORY = "roster";
  private static final Place NOWHERE = new Place(null, null, null, null, null, "");

  public RosterItems {
    findings = List.copyOf(findings);
    open = List.copyOf(open);
  }

  /** Whether an id is that of such an item and not of a rule. */
  public static boolean isItem(String rule) {
    return rule.contains(SEPARATOR);
  }

  /** Whether a scheme looks at findings of this rule: not at the items of another one. */
  public static boolean concerns(Scheme scheme, String rule) {
    return !isItem(rule) || rule.startsWith(scheme.id() + SEPARATOR);
  }

  static String rule(String scheme, Scheme.Item item) {
    return scheme + SEPARATOR + item.id();
  }

  /**
   * The items of a scheme.
   *
   * @param columns what the roster says of the body by heading of the column, or null if there is
   *     no roster
   */
  public static RosterItems of(Scheme scheme, @Nullable Map<String, String> columns) {
    List<Finding> findings = new ArrayList<>();
    List<NotAssessable> open = new ArrayList<>();
    for (Scheme.Item item : scheme.items()) {
      if (item.roster() == null) {
        continue;
      }
      String value = columns == null ? null : columns.get(item.roster());
      if (value == null || value.isEmpty()) {
        String reason = columns == null ? "须有应报送单位名单才能评定" : "名单中“" + item.roster() + "”一栏没有填写，不能评定";
        open.add(new NotAssessable(rule(scheme.id(), item), item.title() + "：" + reason, null));
      } else if (item.when().contains(value)) {
        findings.add(finding(scheme, item, value));
      }
    }
    return new RosterItems(findings, open);
  }

  private static Finding finding(Scheme scheme, Scheme.Item item, String value) {
    return new Finding(
        rule(scheme.id(), item),
        Severity.WARNING,
        CATEGORY,
        item.title() + "：名单中“" + item.roster() + "”一栏为“" + value + "”",
        scheme.title(),
        BasisKind.PRACTICE,
        "对照应报送单位名单的记录核实；记录有误的，更正名单后重新评估",
        NOWHERE,
        List.of(),
        value,
        /* expected= */ null);
  }
}
