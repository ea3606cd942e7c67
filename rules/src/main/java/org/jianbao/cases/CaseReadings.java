package org.jianbao.cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reports of cases as they were read before: an author who changes a rule waits for the rules
 * alone. What is read depends on all of the packs but their rules, which their fingerprint tells.
 * Safe for use by many threads.
 */
public final class CaseReadings {
  private final Map<Key, Report> reports = new ConcurrentHashMap<>();
  private String fingerprint = "";

  /** What a report was made of. */
  private record Key(String pack, Case tried, @Nullable String base) {}

  /**
   * Forgets all if the packs have changed but for their rules.
   *
   * @param current a hash over them
   */
  public synchronized void packsAre(String current) {
    if (!fingerprint.equals(current)) {
      reports.clear();
      fingerprint = current;
    }
  }

  @Nullable Report get(String pack, CaseSuite suite, Case tried) {
    return reports.get(new Key(pack, tried, suite.bases().get(tried.base())));
  }

  void put(String pack, CaseSuite suite, Case tried, Report report) {
    reports.put(new Key(pack, tried, suite.bases().get(tried.base())), report);
  }
}
