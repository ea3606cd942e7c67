package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The cases of the shipped packs give the findings they expect, in whatever file they stand, and
 * every quote is the raw text. While writing rules, {@code -Djianbao.cases=period.yaml} (a regular
 * expression, found in pack, file and name of a case) runs some of them only.
 */
final class PackCasesTests {
  private static final Pattern ASKED_FOR = Pattern.compile(System.getProperty("jianbao.cases", ""));

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicContainer> casesGiveTheirFindings() {
    Map<List<Object>, List<CaseRun>> cases =
        CaseRun.ALL.stream()
            .filter(run -> ASKED_FOR.matcher(name(run)).find())
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
        name(first), runs.stream().map(run -> dynamicTest(run.shape(), () -> check(run))));
  }

  private static String name(CaseRun run) {
    return run.pack().id() + " " + run.tried().file() + " " + run.tried().name();
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
