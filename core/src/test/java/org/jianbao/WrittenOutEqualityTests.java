package org.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that write out their equality compare all their components, as records do. */
class WrittenOutEqualityTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.CellPosition",
        "document.Location",
        "form.Label",
        "form.SectionForm",
        "report.Place",
        "report.reading.TextOfReport$BlockPlace",
        "report.reading.figure.Token",
        "report.reading.flat.Use",
        "report.reading.narrative.Quantity",
        "report.reading.table.Slot"
      })
  void eachComponentCounts(String name) throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.jianbao." + name);
    Object one = record(type, -1);
    assertThat(record(type, -1)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(one).isNotEqualTo("");
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      assertThat(record(type, i)).as(components[i].getName()).isNotEqualTo(one);
    }
  }

  /** A record of which one component is another than those of all. */
  private static Object record(Class<?> type, int another) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(types[i], i == another);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Class<?> type, boolean other) throws ReflectiveOperationException {
    if (type == int.class || type == Integer.class) {
      return other ? 2 : 1;
    } else if (type == boolean.class) {
      return other;
    } else if (type == String.class) {
      return other ? "二" : "一";
    } else if (type == BigDecimal.class) {
      return other ? BigDecimal.TEN : BigDecimal.ONE;
    } else if (type == List.class) {
      return other ? List.of("二") : List.of();
    } else if (type.isEnum()) {
      return type.getEnumConstants()[other ? 1 : 0];
    }
    return record(type, other ? 0 : -1);
  }
}
