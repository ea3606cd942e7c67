package org.jianbao.pack;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells of word lists that hold one of some codes. */
final class Codes {
  private Codes() {}

  /**
   * The constant whose code a cell holds, or null, which is then among the errors.
   *
   * @param heading head of the column, for messages
   */
  static <T> @Nullable T of(
      WordRow row,
      int column,
      String heading,
      T[] values,
      Function<T, String> code,
      List<PackError> errors) {
    String written = row.cell(column);
    for (T value : values) {
      if (code.apply(value).equals(written)) {
        return value;
      }
    }
    List<String> codes = Arrays.stream(values).map(code).toList();
    errors.add(row.at().error(heading + "不能是“" + written + "”" + Nearest.hint(written, codes)));
    return null;
  }
}
