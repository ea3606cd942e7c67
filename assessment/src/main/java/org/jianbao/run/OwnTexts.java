package org.jianbao.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.similarity.FormLanguage;
import org.jianbao.similarity.OwnText;
import org.jspecify.annotations.Nullable;

/** The words of reports' own, the latest kept at hand. Safe for use by many threads. */
final class OwnTexts {
  private static final int KEPT = 200;

  private final FormLanguage language;
  private final Map<String, OwnText> kept =
      new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OwnText> eldest) {
          return size() > KEPT;
        }
      };

  OwnTexts(FormLanguage language) {
    this.language = language;
  }

  /** Reads a report where its words are not at hand. */
  @FunctionalInterface
  interface Reading {
    /** The report, or null if it is gone. */
    @Nullable AssessedReport report() throws IOException;
  }

  /**
   * The words of a report; null if it is gone.
   *
   * @param key tells it from all others
   */
  @Nullable OwnText of(String key, Reading reading) throws IOException {
    synchronized (kept) {
      OwnText known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    AssessedReport report = reading.report();
    return report == null ? null : of(key, report);
  }

  /** The words of a report that is at hand. */
  OwnText of(String key, AssessedReport report) {
    OwnText text = OwnText.of(report.digest(), organisation(report), language);
    synchronized (kept) {
      kept.put(key, text);
    }
    return text;
  }

  /** The body that a report names, or null. */
  static @Nullable String organisation(AssessedReport report) {
    ReportSummary summary = report.scorecard().report();
    return summary == null ? null : summary.organisation().name();
  }
}
