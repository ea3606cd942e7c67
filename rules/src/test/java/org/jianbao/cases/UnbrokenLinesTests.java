package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.document.wrap.WrappedLines;
import org.junit.jupiter.api.Test;

/** Nothing is put together in documents whose lines nobody broke. */
final class UnbrokenLinesTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));
  private static final WrappedLines WRAPPED = new WrappedLines(List.of("报告", "年报"));

  @Test
  void cases_stay_as_they_are_in_every_other_shape() throws Exception {
    for (CaseRun run : CaseRun.ALL) {
      Document document = run.pack().document(run.tried());
      if (run.asItIs()) {
        assertThat(WRAPPED.join(document).document()).isSameAs(document);
        for (Shape shape : List.of(Shape.TXT_PIPES, Shape.TXT_ONE_LINE, Shape.TXT_CELL_LINES)) {
          Source source = new Source("报告.txt", shape.write(document));
          Document read = new DocumentReaders().read(source);
          assertThat(WRAPPED.join(read).document())
              .as("%s %s %s", run.pack().id(), run.tried().name(), shape)
              .isSameAs(read);
        }
      }
    }
  }

  @Test
  void the_real_reports_stay_as_they_are() throws Exception {
    if (Files.exists(SHARED)) {
      for (Path file : Stream.concat(files("seeds"), files("real")).toList()) {
        String name = String.valueOf(file.getFileName());
        Document read = new DocumentReaders().read(new Source(name, Files.readAllBytes(file)));
        assertThat(WRAPPED.join(read).document()).as(name).isSameAs(read);
      }
    }
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(SHARED.resolve(folder))) {
      List<Path> found =
          files
              .filter(file -> file.toString().matches(".*[.](txt|html)"))
              .filter(file -> !file.toString().endsWith("source.raw.txt"))
              .sorted()
              .toList();
      return found.stream();
    }
  }
}
