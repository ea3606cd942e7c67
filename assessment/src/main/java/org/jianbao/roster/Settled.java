package org.jianbao.roster;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What persons have settled: which report is whose.
 *
 * @param bodies name of the body by path of the report; {@link #NO_BODY} where it is of none
 */
public record Settled(Map<String, String> bodies) {
  /** Stands for a body where a person has said that the file is of none on the roster. */
  public static final String NO_BODY = "";

  /** Nothing is settled. */
  public static final Settled NONE = new Settled(Map.of());

  public Settled {
    bodies = Collections.unmodifiableMap(new TreeMap<>(bodies));
  }

  /** The body of a report, {@link #NO_BODY}, or null if nobody has settled it. */
  public @Nullable String of(String path) {
    return bodies.get(path);
  }
}
