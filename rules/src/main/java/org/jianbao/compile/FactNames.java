package org.jianbao.compile;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of facts and of their fields, for messages. */
final class FactNames {
  private static final String FACTS = "org.jianbao.facts.";

  private FactNames() {}

  /** The facts there are, to be put behind a message, or "". */
  static String types() {
    List<String> names =
        FactsVersion.facts().stream()
            .filter(type -> type.isRecord() && type.getEnclosingClass() == null)
            .map(Class::getSimpleName)
            .toList();
    return names.isEmpty() ? "" : "，事实有 " + String.join("、", names);
  }

  /** The fields of a fact, to be put behind a message, or "". */
  static String fields(@Nullable String type) {
    if (type == null) {
      return "";
    }
    try {
      Class<?> fact =
          Class.forName(
              type.startsWith(FACTS) ? type : FACTS + type,
              false,
              FactNames.class.getClassLoader());
      List<String> names =
          fact.isRecord()
              ? Arrays.stream(fact.getRecordComponents()).map(RecordComponent::getName).toList()
              : List.of();
      return names.isEmpty() ? "" : "，" + fact.getSimpleName() + " 的字段有 " + String.join("、", names);
    } catch (ClassNotFoundException | LinkageError e) {
      return "";
    }
  }
}
