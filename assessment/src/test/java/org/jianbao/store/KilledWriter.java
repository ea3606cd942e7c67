package org.jianbao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.scorecard.Scorecard;

/** Puts reports into a store until it is killed, and says how many it has put. */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) throws Exception {
    Scorecard card = Content.scorecard(Files.readAllBytes(Path.of(args[1])));
    Store store = Store.open(args[0]);
    store.lock();
    long run = store.beginRun(StoredCards.run());
    for (int i = 1; true; i++) {
      AssessedReport report = new AssessedReport("甲" + i, card, ReportDigest.NONE);
      store.put(run, StoredCards.YEAR, report, "settings", new long[] {i, i + 1, i + 2});
      System.out.println(i);
    }
  }
}
