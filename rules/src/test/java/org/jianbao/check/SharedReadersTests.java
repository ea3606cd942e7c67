package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.form.Form;
import org.jianbao.form.Vocabulary;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An interpreter that shares readers with the one that opened a document reads what its own do. */
class SharedReadersTests {
  private static final Path SAMPLES = Path.of(System.getProperty("jianbao.root"), "reports-sample");
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());
  private static final List<Form> FORMS = LIBRARY.allForms();

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSame(String name) throws Exception {
    Source source = new Source(name, Files.readAllBytes(SAMPLES.resolve(name)));
    Document document = new DocumentReaders().read(source);
    Vocabulary common = LIBRARY.vocabulary("format-common").orElseThrow();
    Interpreter opening = new Interpreter(common, /* expected= */ null, FORMS);
    Interpreter.Opened opened = opening.open(document);
    int year = opened.year();
    RulePack pack = ((PackChoice.Chosen) LIBRARY.choose(year)).pack();
    Interpreter own = new Interpreter(pack.vocabulary(), pack.formOrNull(), FORMS);
    Interpreter sharing = opening.expecting(pack.vocabulary(), pack.formOrNull());
    sharing.prepare();
    assertThat(sharing.read(opened, null)).isEqualTo(own.read(document, null));
  }
}
