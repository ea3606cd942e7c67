package org.jianbao.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.roster.Counting;
import org.jianbao.roster.FiledReport;
import org.jianbao.similarity.Verification;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;

/**
 * Decides which of several files of a body is its report, as {@link Counting} ranks them. A file
 * that says the same in another format is no second report.
 */
final class Choice {
  /** Of two files that share so much text, one is the other in another format. */
  private static final BigDecimal SAME = new BigDecimal("0.99");

  /** The rule whose finding tells that the title is of another year. */
  private static final String TITLE_YEAR = "title-year";

  private final Store store;
  private final int year;
  private final OwnTexts texts;
  private final Counting counting;

  Choice(Store store, int year, CrossRules rules) {
    this.store = store;
    this.year = year;
    this.texts = new OwnTexts(rules.language());
    this.counting = new Counting(rules.names(), year);
  }

  /** Decides for all bodies. */
  void choose(List<BodyEntry> bodies) throws IOException {
    for (BodyEntry entry : bodies) {
      List<ReportHead> readable = entry.files().stream().filter(Choice::isReadable).toList();
      if (readable.size() < 2) {
        entry.choose(readable.isEmpty() ? null : readable.get(0), List.of());
      } else {
        choose(entry, readable);
      }
    }
  }

  private static boolean isReadable(ReportHead head) {
    return head.reportYear() != null;
  }

  private void choose(BodyEntry entry, List<ReportHead> readable) throws IOException {
    List<AssessedReport> reports = new ArrayList<>();
    List<FiledReport> files = new ArrayList<>();
    for (ReportHead head : readable) {
      AssessedReport report = store.report(year, head.path());
      if (report != null) {
        reports.add(report);
        files.add(file(head, report, content(report, reports)));
      }
    }
    Counting.Choice choice = counting.choose(files);
    entry.choose(
        readable.stream()
            .filter(head -> head.path().equals(choice.report().path()))
            .findFirst()
            .orElse(null),
        choice.others());
  }

  private FiledReport file(ReportHead head, AssessedReport report, String content) {
    boolean otherYear =
        report.scorecard().findings().stream()
            .anyMatch(each -> each.finding().rule().equals(TITLE_YEAR));
    String dated = head.signOffDate() == null ? head.publicationDate() : head.signOffDate();
    return new FiledReport(
        head.path(),
        head.format() == null ? "" : head.format(),
        /* readable= */ true,
        otherYear ? null : (Integer) year,
        dated,
        content);
  }

  /** Path of the first report that says the same. */
  private String content(AssessedReport report, List<AssessedReport> reports) {
    return reports.stream()
        .filter(other -> other == report || same(other, report))
        .findFirst()
        .orElse(report)
        .path();
  }

  private boolean same(AssessedReport one, AssessedReport other) {
    return numbers(one.digest()).equals(numbers(other.digest()))
        && within(one, other)
        && within(other, one);
  }

  private boolean within(AssessedReport one, AssessedReport other) {
    CopiedText shared =
        Verification.compare(
            texts.of(one.path(), one),
            texts.of(other.path(), other),
            other.path(),
            /* otherBody= */ null,
            year);
    return shared == null || shared.share().compareTo(SAME) >= 0;
  }

  private static Map<String, BigDecimal> numbers(ReportDigest digest) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    for (ReportDigest.Cell cell : digest.cells()) {
      if (cell.number() != null) {
        String key = String.join("/", cell.table(), cell.row(), cell.column());
        numbers.put(key, new BigDecimal(cell.number()).stripTrailingZeros());
      }
    }
    return numbers;
  }
}
