package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tables out of shape: the right values come out cell by cell, or are said to be unreadable, and no
 * rule finds what only the layout is. More rounds with {@code -Djianbao.layouts=<number>}; {@code
 * -Djianbao.layoutFolder=<folder>} keeps the files in which something differs.
 */
final class TableLayoutTests {
  private static final int ROUNDS = Integer.getInteger("jianbao.layouts", 1);

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> tablesAreReadInEveryLayout() {
    return TableLayout.ALL.stream()
        .flatMap(
            layout ->
                Stream.of("format-2019", "format-2021")
                    .map(id -> dynamicTest(layout + ", " + id, () -> check(layout, id))));
  }

  private static void check(TableLayout layout, String id) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(new TableLayoutRun(layout, PackUnderTest.of(id)).differences(round))
          .as(layout.name())
          .isEmpty();
    }
  }
}
