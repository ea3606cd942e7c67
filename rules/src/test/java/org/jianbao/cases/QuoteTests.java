package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.api.Test;

/**
 * The quote of every finding in the real reports is the raw text at offset and length; {@link
 * PackCasesTests} looks at those of the cases.
 */
final class QuoteTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));

  @Test
  void quotes_of_the_real_reports_are_the_raw_text() throws Exception {
    Path seeds = SHARED.resolve("seeds");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      assumeTrue(Files.exists(seeds), "the real reports are not beside this checkout: " + seeds);
    }
    PackUnderTest pack = PackUnderTest.of("format-2019");
    Checker checker = Checker.of(pack.pack());
    Interpreter interpreter =
        new Interpreter(
            pack.pack().vocabulary(), pack.pack().form(), PackUnderTest.LIBRARY.allForms());
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Document document = new DocumentReaders().read(new Source(name, Files.readAllBytes(file)));
        List<Finding> findings =
            checker.check(interpreter.read(document, /* yearOverride= */ null)).findings();
        assertThat(findings).isNotEmpty();
        faults.addAll(Quotes.faults(document, findings.stream()));
      }
    }
    assertThat(faults).isEmpty();
  }
}
