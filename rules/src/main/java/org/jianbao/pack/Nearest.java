package org.jianbao.pack;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid name that an author may have meant. */
final class Nearest {
  private Nearest() {}

  /** The candidate nearest to a name, if one is near; the first of equals. */
  static Optional<String> of(String name, Collection<String> candidates) {
    int limit = Math.max(1, Math.min(4, name.length() / 2));
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String best = null;
    int least = limit + 1;
    for (String candidate : candidates) {
      int changes = distance.apply(name, candidate);
      if (changes >= 0 && changes < least) {
        least = changes;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The clause that follows a complaint about a name: the nearest one, or else all (at most 12).
   */
  static String hint(String name, Collection<String> candidates) {
    Optional<String> nearest = of(name, candidates);
    if (nearest.isPresent()) {
      return "，您是否想写“" + nearest.get() + "”？";
    }
    if (candidates.isEmpty()) {
      return "";
    }
    String all = String.join("、", candidates.stream().limit(12).toList());
    return "，可用的有：" + all + (candidates.size() > 12 ? " 等" : "");
  }
}
