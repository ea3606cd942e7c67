package org.jianbao.pack;

import java.util.Set;

/**
 * What a pack states about a rule besides its conditions.
 *
 * @param name full name, {@code id} or {@code id/case}
 * @param severity after the pack's own {@code severity} map was applied
 * @param message template with placeholders such as {@code {actual}}
 * @param needs inputs without which the rule cannot be assessed: title, period, section.1–6,
 *     table.disclosure; cells.disclosure for one that looks at each cell of the table …
 * @param impliedBy ids of rules whose finding in the same section or table makes this one follow
 * @param file file of the pack that states it, for messages
 */
public record RuleInfo(
    String name,
    String title,
    Severity severity,
    String category,
    String message,
    String basis,
    BasisKind basisKind,
    String remedy,
    Set<String> needs,
    Set<String> impliedBy,
    String file) {

  public RuleInfo {
    needs = Set.copyOf(needs);
    impliedBy = Set.copyOf(impliedBy);
  }

  /** The id: the name up to a slash. */
  public String id() {
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }
}
