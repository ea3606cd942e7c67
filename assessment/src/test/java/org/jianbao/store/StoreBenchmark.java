package org.jianbao.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jianbao.assessment.AssessedReport;

/**
 * Measures a store: puts, reads and results of the sample reports, each many times. Arguments: a
 * file or URL that is new, or postgresql for a server of its own, and the number of reports.
 */
final class StoreBenchmark {
  private static final int BANDS = 80;

  private StoreBenchmark() {}

  private interface Part {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[1]);
    int kinds = StoredCards.reports().size() - 1;
    String address = args[0].equals("postgresql") ? PostgresServer.shared().newStore() : args[0];
    try (Store store = Store.open(address)) {
      long run = store.beginRun(StoredCards.run());
      Random random = new Random(1);
      time(
          "put",
          count,
          () -> {
            for (int i = 0; i < count; i++) {
              long[] bands = random.longs(BANDS).toArray();
              store.put(run, StoredCards.YEAR, report(i, kinds), "settings", bands);
            }
            store.flush();
          });
      size(address, count);
      time(
          "known",
          count,
          () -> {
            for (int i = 0; i < count; i++) {
              store.known(StoredCards.YEAR, path(i));
            }
          });
      time("heads", count, () -> store.heads(StoredCards.YEAR, head -> {}));
      time("reports", count, () -> store.reports(StoredCards.YEAR, report -> {}));
      time(
          "candidates",
          count,
          () -> store.candidates(StoredCards.YEAR, StoredCards.YEAR, pair -> {}));
      time(
          "results put",
          count,
          () -> {
            store.reports(
                StoredCards.YEAR,
                report -> store.put(StoredCards.YEAR, StoredCards.result(report, "1")));
            store.flush();
          });
      size(address, count);
      time("results read", count, () -> store.results(StoredCards.YEAR).reports(result -> {}));
    }
    size(address, count);
  }

  private static AssessedReport report(int i, int kinds) {
    return StoredCards.report(i % kinds, path(i));
  }

  private static String path(int i) {
    return String.format("某省/某市%03d/某县%02d/单位%06d年度报告.docx", i % 300, i % 20, i);
  }

  private static void time(String what, int count, Part part) throws Exception {
    long start = System.nanoTime();
    long processor = processorTime();
    part.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%-14s %8.2f s %10.0f a second; processor %.2f ms each; memory %d MB%n",
        what,
        seconds,
        count / seconds,
        (processorTime() - processor) / 1e6 / count,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static void size(String address, int count) throws Exception {
    if (!PostgresUrl.looksLike(address)) {
      long bytes = Files.size(Path.of(address));
      System.out.printf("%-14s %d MB, %d bytes a report%n", "size", bytes >> 20, bytes / count);
    }
  }
}
