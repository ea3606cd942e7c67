package org.jianbao.scorecard;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How one input is checked, where some rule file is suspected or known never to end.
 *
 * @param without rule files that are left out ({@code pack/rules/title.drl}), and for each one
 *     Chinese sentence why
 * @param rulesBegin told the rule files when the report is read and its rules begin
 */
public record Attempt(Map<String, String> without, Consumer<List<String>> rulesBegin) {

  /** All rules, and nobody to tell. */
  public static final Attempt PLAIN = new Attempt(Map.of(), files -> {});

  public Attempt {
    without = Map.copyOf(without);
  }
}
