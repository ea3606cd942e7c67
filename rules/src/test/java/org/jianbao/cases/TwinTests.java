package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every case says the same in doc and rtf as in docx, to the last cell and character; and as
 * nothing behind the readers knows the format, its findings are the same. The untouched bases and
 * the first case of each file of cases are judged all the same.
 */
final class TwinTests {
  private static final DocumentReaders READERS = new DocumentReaders();

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> twins_say_the_same() {
    return PackUnderTest.ALL.stream()
        .flatMap(pack -> pack.cases().stream().map(tried -> test(pack, tried)));
  }

  private static DynamicTest test(PackUnderTest pack, Case tried) {
    return dynamicTest(
        pack.id() + " " + tried.file() + " " + tried.name(),
        () -> {
          Document document = pack.document(tried);
          for (Shape shape : Shape.values()) {
            Shape twin = shape.twin();
            if (twin != null && shape.carries(document)) {
              assertThat(read(document, shape)).as("%s", shape).isEqualTo(read(document, twin));
            }
          }
        });
  }

  private static List<Block> read(Document document, Shape shape) throws ReadingException {
    Source source = new Source("报告." + shape.suffix(), shape.write(document));
    Document read = READERS.read(source);
    assertThat(read.format()).isEqualTo(shape.suffix());
    return read.blocks();
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> some_are_judged() {
    return PackUnderTest.ALL.stream()
        .flatMap(
            pack ->
                pack.cases().stream()
                    .filter(tried -> tried.file().equals("base") || isFirst(pack, tried))
                    .map(tried -> judged(pack, tried)));
  }

  private static boolean isFirst(PackUnderTest pack, Case tried) {
    return pack.cases().stream()
        .filter(other -> other.file().equals(tried.file()))
        .findFirst()
        .filter(tried::equals)
        .isPresent();
  }

  private static DynamicTest judged(PackUnderTest pack, Case tried) {
    return dynamicTest(
        pack.id() + " " + tried.file() + " " + tried.name(),
        () -> {
          Document document = pack.document(tried);
          for (Shape shape : Arrays.stream(Shape.values()).filter(TwinTests::isTwin).toList()) {
            Source source = new Source("报告." + shape.suffix(), shape.write(document));
            CaseOutcome outcome = pack.runner().judge(tried, READERS.read(source));
            assertThat(outcome.difference()).as("%s", shape).isEmpty();
          }
        });
  }

  private static boolean isTwin(Shape shape) {
    return shape.twin() != null;
  }
}
