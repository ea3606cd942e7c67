package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The cases of the shipped packs give the findings they expect, in whatever file they stand. */
final class PackCasesTests {
  private static final DocumentReaders READERS = new DocumentReaders();

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicContainer> casesGiveTheirFindings() {
    return PackUnderTest.ALL.stream()
        .map(
            pack ->
                dynamicContainer(
                    pack.id(), pack.suite().cases().stream().map(tried -> container(pack, tried))));
  }

  private static DynamicContainer container(PackUnderTest pack, Case tried) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest("as it is", () -> check(pack, tried, pack.document(tried), "as it is")));
    for (Shape shape : Shape.values()) {
      tests.add(dynamicTest(shape.name(), () -> check(pack, tried, shape)));
    }
    return dynamicContainer(tried.file() + " " + tried.name(), tests);
  }

  private static void check(PackUnderTest pack, Case tried, Shape shape) throws Exception {
    Document document = pack.document(tried);
    if (shape.carries(document)) {
      Source source = new Source("报告." + shape.suffix(), shape.write(document));
      check(pack, tried, READERS.read(source), shape.name());
    }
  }

  private static void check(PackUnderTest pack, Case tried, Document document, String shape) {
    assertThat(pack.runner().judge(tried, document).difference())
        .as("%s, %s", pack.id(), shape)
        .isEmpty();
  }
}
