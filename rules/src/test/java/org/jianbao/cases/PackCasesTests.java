package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The cases of the shipped packs give the findings they expect, in whatever file they stand, and
 * every quote is the raw text.
 */
final class PackCasesTests {

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicContainer> casesGiveTheirFindings() {
    Map<List<Object>, List<CaseRun>> cases =
        CaseRun.ALL.stream()
            .collect(
                Collectors.groupingBy(
                    run -> List.of(run.pack().id(), run.tried()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return cases.values().stream().map(PackCasesTests::container);
  }

  private static DynamicContainer container(List<CaseRun> runs) {
    CaseRun first = runs.get(0);
    return dynamicContainer(
        first.pack().id() + " " + first.tried().file() + " " + first.tried().name(),
        runs.stream().map(run -> dynamicTest(run.shape(), () -> check(run))));
  }

  private static void check(CaseRun run) throws Exception {
    CaseRun.Result result = run.result();
    if (result.outcome() != null) {
      assertThat(result.outcome().difference())
          .as("%s, %s", run.pack().id(), run.shape())
          .isEmpty();
    }
    assertThat(result.quoteFaults()).as("%s, %s", run.pack().id(), run.shape()).isEmpty();
  }
}
