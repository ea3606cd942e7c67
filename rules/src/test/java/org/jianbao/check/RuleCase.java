package org.jianbao.check;

import java.util.List;

/**
 * Facts, and the rules that fire over them.
 *
 * @param rules full names in order
 */
record RuleCase(String name, List<Object> facts, List<String> rules) {

  static RuleCase fires(String name, String rule, Object... facts) {
    return new RuleCase(name, List.of(facts), List.of(rule));
  }

  static RuleCase silent(String name, Object... facts) {
    return new RuleCase(name, List.of(facts), List.of());
  }

  @Override
  public String toString() {
    return name;
  }
}
