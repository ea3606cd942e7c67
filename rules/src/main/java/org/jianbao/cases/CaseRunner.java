package org.jianbao.cases;

import java.util.List;
import org.jianbao.check.Checker;
import org.jianbao.compile.CompiledRules;
import org.jianbao.document.Document;
import org.jianbao.form.Form;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;
import org.jspecify.annotations.Nullable;

/** Runs cases against a pack. Safe for use by many threads. */
public final class CaseRunner {
  private final RulePack pack;
  private final List<Form> forms;
  private @Nullable Interpreter interpreter;
  private final Checker checker;

  /**
   * Makes a runner.
   *
   * @param forms all forms that tables may be matched against
   */
  public CaseRunner(RulePack pack, List<Form> forms) {
    this(pack, forms, Checker.of(pack));
  }

  private CaseRunner(RulePack pack, List<Form> forms, Checker checker) {
    this.pack = pack;
    this.forms = List.copyOf(forms);
    this.checker = checker;
  }

  /** Makes a runner with rules that are compiled already. */
  public static CaseRunner of(RulePack pack, CompiledRules rules, List<Form> forms) {
    return new CaseRunner(pack, forms, Checker.of(pack, rules));
  }

  /**
   * Runs a case on the document that it describes.
   *
   * @throws CaseException if the case does not fit its base
   */
  public CaseOutcome run(CaseSuite suite, Case tried) throws CaseException {
    return judge(tried, suite.document(tried, pack.form(), forms));
  }

  /**
   * The same, reading only what was not read before.
   *
   * @throws CaseException if the case does not fit its base
   */
  public CaseOutcome run(CaseSuite suite, Case tried, CaseReadings readings) throws CaseException {
    Report report = readings.get(pack.id(), suite, tried);
    if (report == null) {
      report =
          interpreter().read(suite.document(tried, pack.form(), forms), /* yearOverride= */ null);
      readings.put(pack.id(), suite, tried, report);
    }
    return CaseOutcome.of(tried, checker.check(report).findings());
  }

  /** Judges a document made of a case, perhaps written to a file format and read back. */
  public CaseOutcome judge(Case tried, Document document) {
    return CaseOutcome.of(
        tried, checker.check(interpreter().read(document, /* yearOverride= */ null)).findings());
  }

  /** Made when the first case is to be read. */
  private synchronized Interpreter interpreter() {
    if (interpreter == null) {
      interpreter = new Interpreter(pack.vocabulary(), pack.formOrNull(), forms);
    }
    return interpreter;
  }
}
