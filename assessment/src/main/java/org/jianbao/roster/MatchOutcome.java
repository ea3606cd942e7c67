package org.jianbao.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which body of the roster a report belongs to.
 *
 * @param path path of the report
 * @param named the body that the report names, or null
 * @param body name of the body on the roster, or null if it is not certain
 * @param certainty how sure that is
 * @param candidates names of bodies that it may be, the likeliest first
 * @param reason one Chinese sentence: what the match rests on, or why there is none
 */
public record MatchOutcome(
    String path,
    @Nullable String named,
    @Nullable String body,
    Certainty certainty,
    List<String> candidates,
    String reason) {

  public MatchOutcome {
    candidates = List.copyOf(candidates);
  }

  /** How sure a match is. */
  public enum Certainty {
    /** A person has settled it. */
    SETTLED,
    /** Names agree. */
    CERTAIN,
    /** Somebody should look at it. */
    UNCERTAIN,
    /** No body of the roster fits. */
    NONE
  }
}
