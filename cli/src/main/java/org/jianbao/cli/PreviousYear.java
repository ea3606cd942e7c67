package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.run.EarlierResults;
import org.jianbao.store.Store;

/** Puts last year's reports or results into the store, beside which this year's are looked at. */
final class PreviousYear {
  private PreviousYear() {}

  /**
   * Puts what is given.
   *
   * @param previous a folder, an archive or a file of scorecards
   * @param year last year
   * @param checks checks reports of that year
   * @param work what is done with each
   * @throws UsageException if it cannot be used
   */
  static void put(
      Store store, long run, Path previous, int year, AssessmentChecks checks, Work work)
      throws UsageException, IOException {
    if (!isResults(previous)) {
      checks.check("检查上年报告", year, AssessedFolder.inputs(previous, List.of()), work);
      return;
    }
    try {
      EarlierResults.read(
          previous, report -> store.put(run, year, report, /* settingsSha256= */ "", new long[0]));
      store.forgetUnseen(run, year);
    } catch (IllegalArgumentException e) {
      throw new UsageException("上年的结果 " + previous + "：" + e.getMessage());
    }
  }

  private static boolean isResults(Path file) {
    String name = String.valueOf(file.getFileName());
    return !Files.isDirectory(file) && (name.endsWith(".jsonl") || name.endsWith(".json"));
  }
}
