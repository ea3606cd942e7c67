package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianbao.catalogue.CaseCheck;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jspecify.annotations.Nullable;

/** A case in one shape, run when first asked for and then known to all tests. */
final class CaseRun {
  /** All cases and untouched bases of all shipped packs in all shapes. */
  static final List<CaseRun> ALL = PackUnderTest.ALL.stream().flatMap(CaseRun::of).toList();

  /** Where a line ends within a sentence is the defect; a report on one line does not tell. */
  private static final String ABOUT_A_LINE_END = "句子没有写完";

  private static final DocumentReaders READERS = new DocumentReaders();

  private final PackUnderTest pack;
  private final Case tried;
  private final @Nullable Shape shape;
  private @Nullable Result result;

  private CaseRun(PackUnderTest pack, Case tried, @Nullable Shape shape) {
    this.pack = pack;
    this.tried = tried;
    this.shape = shape;
  }

  /**
   * What a run gave.
   *
   * @param outcome null if the shape would lose something of the report, so that nothing was run
   * @param quoteFaults quotes that are not the raw text
   */
  record Result(@Nullable CaseOutcome outcome, List<String> quoteFaults) {}

  private static Stream<CaseRun> of(PackUnderTest pack) {
    return pack.cases().stream()
        .flatMap(
            tried -> {
              List<CaseRun> runs = new ArrayList<>();
              runs.add(new CaseRun(pack, tried, null));
              for (Shape shape : Shape.values()) {
                // A twin says the same: TwinTests holds them against each other
                if (shape.twin() == null) {
                  runs.add(new CaseRun(pack, tried, shape));
                }
              }
              return runs.stream();
            });
  }

  /**
   * The checks of all runs. They are asked for from the last on, while {@link PackCasesTests} asks
   * from the first on: so two threads share the work.
   */
  static List<CaseCheck> checks() throws Exception {
    List<CaseCheck> checks = new ArrayList<>();
    for (int i = ALL.size() - 1; i >= 0; i--) {
      CaseRun run = ALL.get(i);
      CaseOutcome outcome = run.result().outcome();
      if (outcome != null) {
        checks.add(0, new CaseCheck(run.pack.id(), outcome));
      }
    }
    return checks;
  }

  PackUnderTest pack() {
    return pack;
  }

  Case tried() {
    return tried;
  }

  /** Whether the case is run on the document itself, not on a file. */
  boolean asItIs() {
    return shape == null;
  }

  /** Name of the shape. */
  String shape() {
    return shape == null ? "as it is" : shape.name();
  }

  /** The outcome of a case run as it is. */
  CaseOutcome outcome() throws Exception {
    return Objects.requireNonNull(result().outcome());
  }

  /** Runs the case, if no other test did before. */
  synchronized Result result() throws Exception {
    if (result == null) {
      result = run();
    }
    return result;
  }

  private Result run() throws Exception {
    Document document = pack.document(tried);
    if (shape != null) {
      if (!shape.carries(document)
          || shape == Shape.TXT_ONE_LINE && tried.name().equals(ABOUT_A_LINE_END)) {
        return new Result(null, List.of());
      }
      Source source = new Source("报告." + shape.suffix(), shape.write(document));
      document = READERS.read(source);
    }
    CaseOutcome outcome = pack.runner().judge(tried, document);
    return new Result(
        outcome,
        Quotes.faults(
            document, Stream.concat(outcome.found().stream(), outcome.unexpected().stream())));
  }
}
