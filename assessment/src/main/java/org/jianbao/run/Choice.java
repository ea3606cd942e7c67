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
import org.jianbao.compare.Comparison;
import org.jianbao.roster.Counting;
import org.jianbao.roster.FiledReport;
import org.jianbao.similarity.OwnText;
import org.jianbao.similarity.Verification;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;

/**
 * Decides which of several files of a body is its report, as {@link Counting} ranks them. A file
 * that says the same in another format is no second report.
 */
final class Choice {
  private final Store store;
  private final int year;
  private final OwnTexts texts;
  private final Comparison comparison;
  private final Counting counting;

  Choice(Store store, int year, CrossRules rules) {
    this.store = store;
    this.year = year;
    this.texts = new OwnTexts(rules.language());
    this.comparison = rules.comparison();
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
    String dated = head.signOffDate() == null ? head.publicationDate() : head.signOffDate();
    return new FiledReport(
        head.path(),
        head.format() == null ? "" : head.format(),
        /* readable= */ true,
        comparison.isOfAnotherYear(report) ? null : (Integer) year,
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
    OwnText text = texts.of(one.path(), one);
    if (text.length() < comparison.leastText()) {
      return true;
    }
    CopiedText shared =
        Verification.compare(
            text, texts.of(other.path(), other), other.path(), /* otherBody= */ null, year);
    return shared.share().compareTo(comparison.sameShare()) >= 0;
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
