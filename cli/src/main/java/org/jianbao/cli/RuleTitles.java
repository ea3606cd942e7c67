package org.jianbao.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.pack.RuleInfo;

/** Titles of rules by their ids. */
final class RuleTitles {
  private final Map<String, String> titles = new HashMap<>();

  /** Adds those of some rules. */
  RuleTitles with(Collection<RuleInfo> rules) {
    rules.forEach(rule -> titles.putIfAbsent(rule.id(), rule.title()));
    return this;
  }

  /** All of them. */
  Map<String, String> all() {
    return Map.copyOf(titles);
  }

  /** The title of a rule, or its id if it is not known. */
  String of(String rule) {
    return titles.getOrDefault(rule, rule);
  }
}
