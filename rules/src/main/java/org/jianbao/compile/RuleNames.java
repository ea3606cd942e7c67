package org.jianbao.compile;

import java.util.Set;

/** Names of rules: {@code id} or {@code id/case}. */
public final class RuleNames {
  private RuleNames() {}

  /** The id: what stands before the slash, if it is no path of a file. */
  public static String id(String name) {
    int slash = name.indexOf('/');
    return slash < 0 || name.startsWith("rules/") ? name : name.substring(0, slash);
  }

  /** Whether a rule is off, by full name or id. */
  public static boolean disabled(Set<String> disabled, String name) {
    return disabled.contains(name) || disabled.contains(id(name));
  }
}
