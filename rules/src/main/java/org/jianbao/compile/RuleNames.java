package org.jianbao.compile;

import org.jianbao.pack.RulePack;

/** Names of rules: {@code id} or {@code id/case}. */
public final class RuleNames {
  private RuleNames() {}

  /** The id: what stands before the slash, if it is no path of a file. */
  public static String id(String name) {
    int slash = name.indexOf('/');
    return slash < 0 || name.startsWith("rules/") ? name : name.substring(0, slash);
  }

  /** Whether a pack turns a rule off, by full name or id. */
  public static boolean disabled(RulePack pack, String name) {
    return pack.disabled().contains(name) || pack.disabled().contains(id(name));
  }
}
