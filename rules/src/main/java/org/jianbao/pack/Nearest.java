package org.jianbao.pack;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The valid name that an author may have meant. */
public final class Nearest {
  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /**
   * The candidate nearest to a name, or else begun by it; among equals one that it begins, else the
   * first.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int limit = Math.min(3, name.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String best = null;
    int least = limit + 1;
    for (String candidate : candidates) {
      int changes = distance.apply(name, candidate);
      boolean nearer =
          changes < least
              || (changes == least && candidate.startsWith(name) && !candidate.equals(best));
      if (changes >= 0 && nearer) {
        least = changes;
        best = candidate;
      }
    }
    return Optional.ofNullable(best)
        .or(
            () ->
                candidates.stream()
                    .filter(candidate -> name.length() > 2 && candidate.startsWith(name))
                    .findFirst());
  }

  /** The clause that follows a complaint about a name: the nearest one, or else the valid ones. */
  public static String hint(String name, Collection<String> candidates) {
    Optional<String> nearest = of(name, candidates);
    if (nearest.isPresent()) {
      return "，您是否想写“" + nearest.get() + "”？";
    }
    if (candidates.isEmpty()) {
      return "";
    }
    String listed = String.join("、", candidates.stream().limit(MOST_LISTED).toList());
    return "，可用的有：" + listed + (candidates.size() > MOST_LISTED ? " 等" : "");
  }
}
