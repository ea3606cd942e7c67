package org.jianbao.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.Position;
import org.jianbao.pack.RulePack;

/** A shipped pack that has cases, made ready once for all tests. */
record PackUnderTest(RulePack pack, CaseSuite suite, CaseRunner runner) {
  /** Folder of the packs' sources. */
  static final Path FOLDER = Path.of(System.getProperty("jianbao.root", ".."), "rules", "packs");

  static final PackLibrary LIBRARY = PackLibrary.open(List.of());

  /** All shipped packs with cases. */
  static final List<PackUnderTest> ALL =
      LIBRARY.all().stream()
          .map(PackUnderTest::of)
          .filter(pack -> !pack.suite().cases().isEmpty())
          .toList();

  /** The pack of an id. */
  static PackUnderTest of(String id) {
    return ALL.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
  }

  private static PackUnderTest of(RulePack pack) {
    List<PackError> errors = new ArrayList<>();
    CaseSuite suite = CaseSuite.read(LIBRARY.files(pack.id()).orElseThrow(), errors);
    if (!errors.isEmpty()) {
      throw new IllegalStateException("cases: " + errors);
    }
    return new PackUnderTest(pack, suite, new CaseRunner(pack, LIBRARY.allForms()));
  }

  /** The cases, and each base untouched as one more: it must be free of findings. */
  List<Case> cases() {
    return Stream.concat(
            suite.cases().stream(),
            suite.bases().keySet().stream()
                .sorted()
                .map(
                    base ->
                        new Case(
                            "base",
                            Position.of("base"),
                            base,
                            base,
                            List.of(),
                            List.of(),
                            List.of())))
        .toList();
  }

  String id() {
    return pack.id();
  }

  Document document(Case tried) throws CaseException {
    return suite.document(tried, pack.form(), LIBRARY.allForms());
  }
}
