package org.jianbao.reference;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Map;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** What the types of fields are called. */
final class TypeWords {
  /** A text. */
  static final String TEXT = "文字";

  private static final Map<Type, String> WORDS =
      Map.of(
          String.class, TEXT,
          int.class, "整数",
          long.class, "整数",
          Integer.class, "整数",
          Long.class, "整数",
          BigDecimal.class, "数",
          double.class, "数",
          boolean.class, "是否",
          Place.class, "位置");

  private TypeWords() {}

  /** The word for the type of a field, and whether it may be null. */
  static String of(AnnotatedType annotated) {
    String word = word(annotated);
    return annotated.isAnnotationPresent(Nullable.class) ? word + "，可为 null" : word;
  }

  private static String word(AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType && annotated instanceof AnnotatedParameterizedType list) {
      return word(list.getAnnotatedActualTypeArguments()[0]) + "的列表";
    }
    String word = WORDS.get(type);
    return word != null ? word : ((Class<?>) type).getSimpleName();
  }
}
