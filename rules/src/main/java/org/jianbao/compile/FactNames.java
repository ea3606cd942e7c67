package org.jianbao.compile;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jianbao.pack.Nearest;
import org.jspecify.annotations.Nullable;

/** Names of facts and of their fields, for messages. */
final class FactNames {
  private static final String FACTS = "org.jianbao.facts.";

  private FactNames() {}

  /** Which fact may be meant, or those there are, to be put behind a message, or "". */
  static String types(String written) {
    List<String> names =
        FactsVersion.facts().stream()
            .filter(type -> type.isRecord() && type.getEnclosingClass() == null)
            .map(Class::getSimpleName)
            .toList();
    return hint(written, names, "事实有 ");
  }

  /** Which field of a fact may be meant, or those it has, to be put behind a message, or "". */
  static String fields(@Nullable String type, String written) {
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
              : Arrays.stream(fact.getMethods()).map(Method::getName).distinct().sorted().toList();
      return hint(written, names, (fact.isRecord() ? fact.getSimpleName() + " 的字段有 " : "可用的有 "));
    } catch (ClassNotFoundException | LinkageError e) {
      return "";
    }
  }

  private static String hint(String written, List<String> names, String all) {
    return Nearest.of(written, names)
        .map(nearest -> "，您是否想写“" + nearest + "”？")
        .orElse(names.isEmpty() ? "" : "，" + all + String.join("、", names));
  }
}
