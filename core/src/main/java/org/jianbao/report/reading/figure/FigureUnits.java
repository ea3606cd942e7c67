package org.jianbao.report.reading.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.FigureWords;
import org.jianbao.report.reading.narrative.Quantity;

/** What is counted in which units (量词). */
final class FigureUnits {
  /** Units of what is published, and of nothing else. */
  static final String DISCLOSURE = "disclosure";

  /** Units of what is published, and of other things. */
  static final String PUBLISHED = "published";

  /** Units behind which the thing counted may stand. */
  private static final String GENERAL = "general";

  /** Units of applications where words leave no doubt that these are counted. */
  private static final String RECEIVED = "received";

  private final Map<String, Set<String>> kinds = new HashMap<>();

  FigureUnits(FigureWords words) {
    for (FigureWord unit : words.of(FigureRole.UNIT)) {
      kinds
          .computeIfAbsent(unit.word(), word -> new HashSet<>())
          .addAll(List.of(unit.value().split(" ")));
    }
  }

  /** Whether a quantity is in a unit of a kind. */
  boolean is(Quantity quantity, String kind) {
    return kinds.getOrDefault(quantity.unit(), Set.of()).contains(kind);
  }

  /** Whether something other than the unit says what is counted: 6个部分. */
  boolean isGeneral(Quantity quantity) {
    return is(quantity, GENERAL);
  }

  /** Whether things of this kind are counted in the quantity's unit, or it has none. */
  boolean fits(Quantity quantity, String object, List<Token> said) {
    if (quantity.unit().isEmpty()) {
      return true;
    }
    String topic = object.substring(0, object.indexOf('.'));
    boolean named = Topics.applications(said) || Phrase.has(said, FigureRole.CONTEXT);
    boolean step = Events.isStep(object.substring(topic.length() + 1));
    return is(quantity, topic.equals(Topics.REMEDIES) ? "review" : topic)
        || named && step && is(quantity, RECEIVED);
  }
}
