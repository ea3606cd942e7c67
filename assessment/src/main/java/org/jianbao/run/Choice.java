package org.jianbao.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.similarity.Verification;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several files of a body is its report: one whose title is of the year before one
 * of another year, one with more table values before one with fewer, then the first by path. A file
 * that says the same in another format is no second report.
 */
final class Choice {
  /** Of two files that share so much text, one is the other in another format. */
  private static final BigDecimal SAME = new BigDecimal("0.95");

  /** The rule whose finding tells that the title is of another year. */
  private static final String TITLE_YEAR = "title-year";

  private final Store store;
  private final int year;
  private final OwnTexts texts;

  Choice(Store store, int year, CrossRules rules) {
    this.store = store;
    this.year = year;
    this.texts = new OwnTexts(rules.language());
  }

  /** Decides for all bodies. */
  void choose(List<BodyEntry> bodies) throws IOException {
    for (BodyEntry entry : bodies) {
      List<ReportHead> readable = entry.files().stream().filter(Choice::isReadable).toList();
      if (readable.size() < 2) {
        entry.choose(first(readable), List.of());
      } else {
        choose(entry, readable);
      }
    }
  }

  /** The first file that could be read, or null. */
  static @Nullable ReportHead first(List<ReportHead> files) {
    return files.stream().filter(Choice::isReadable).findFirst().orElse(null);
  }

  private static boolean isReadable(ReportHead head) {
    return head.reportYear() != null;
  }

  /** A file with its report. */
  private record Read(ReportHead head, AssessedReport report) {
    boolean otherYear() {
      return report.scorecard().findings().stream()
          .anyMatch(each -> each.finding().rule().equals(TITLE_YEAR));
    }
  }

  private void choose(BodyEntry entry, List<ReportHead> readable) throws IOException {
    List<Read> files = new ArrayList<>();
    for (ReportHead head : readable) {
      AssessedReport report = store.report(year, head.path());
      if (report != null) {
        files.add(new Read(head, report));
      }
    }
    files.sort(
        Comparator.comparing(Read::otherYear)
            .thenComparing(file -> -file.report().digest().cells().size())
            .thenComparing(file -> file.head().path()));
    Read chosen = files.get(0);
    entry.choose(
        chosen.head(),
        files.stream()
            .skip(1)
            .filter(file -> !same(chosen.report(), file.report()))
            .map(file -> file.head().path())
            .sorted()
            .toList());
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
