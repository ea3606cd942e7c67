package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** A fact for tests of the engine. */
public record SampleFact(String name, @Nullable Integer value, Place place) implements Located {

  /** Throws for odd values. */
  public String even() {
    if (value == null || value % 2 != 0) {
      throw new IllegalStateException("odd: " + value);
    }
    return "even";
  }
}
