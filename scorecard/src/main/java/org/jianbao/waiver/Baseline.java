package org.jianbao.waiver;

import java.util.Set;

/**
 * Findings of an earlier run, which are not shown again.
 *
 * @param fingerprints those of the findings
 */
public record Baseline(Set<String> fingerprints) {
  /** No earlier run. */
  public static final Baseline NONE = new Baseline(Set.of());

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }
}
