package org.jianbao.compile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule as its file states it.
 *
 * @param name full name
 * @param line line on which it begins, from 1
 * @param metadata values by key, without quotes, sorted by key
 * @param values names that its consequence gives to the message by {@code with(name, …)}
 */
record DrlRule(String name, int line, Map<String, String> metadata, Set<String> values) {

  /** The marker of a rule that reports under the ids its facts name. */
  static final String REPORTS_AS = "reportsAs";

  DrlRule {
    metadata = new TreeMap<>(metadata);
    values = Set.copyOf(values);
  }

  /** Whether it reports under the ids that its facts name. */
  boolean reportsAs() {
    return metadata.containsKey(REPORTS_AS);
  }
}
