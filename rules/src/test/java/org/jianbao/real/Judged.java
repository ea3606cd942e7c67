package org.jianbao.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ReadingException;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;
import org.jianbao.text.CompactText;

/** A real report, read and judged by the shipped pack for its year. */
record Judged(RulePack pack, Checker checker, Report report, CheckResult result) {
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());
  private static final Map<String, Checker> CHECKERS = new ConcurrentHashMap<>();

  /** Judges a file whose report is of a year. */
  static Judged of(Path file, int year) throws ReadingException {
    if (!(LIBRARY.choose(year) instanceof PackChoice.Chosen chosen)) {
      throw new IllegalStateException("no pack for " + year);
    }
    RulePack pack = chosen.pack();
    Document document = new DocumentReaders().read(file);
    Report report =
        new Interpreter(pack.vocabulary(), pack.form(), LIBRARY.allForms())
            .read(document, /* yearOverride= */ null);
    Checker checker = CHECKERS.computeIfAbsent(pack.id(), id -> Checker.of(pack));
    return new Judged(pack, checker, report, checker.check(report));
  }

  /** Whether a finding's quote, or one of its related quotes, has these words. */
  static boolean quotes(Finding finding, String words) {
    String wanted = compact(words);
    return compact(finding.place().quote()).contains(wanted)
        || finding.related().stream()
            .anyMatch(related -> compact(related.place().quote()).contains(wanted));
  }

  /** A text without white space, folded. */
  static String compact(String text) {
    return CompactText.of(text).text();
  }

  /** A finding in one line. */
  static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.severity().code()
        + " ["
        + finding.place().table()
        + "/"
        + finding.place().row()
        + "/"
        + finding.place().column()
        + "] 「"
        + finding.place().quote()
        + "」 "
        + finding.actual()
        + " → "
        + finding.expected();
  }
}
