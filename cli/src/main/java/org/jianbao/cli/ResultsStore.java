package org.jianbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.store.Questions;
import org.jianbao.store.Store;
import org.jianbao.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store and which year results are asked of. */
final class ResultsStore {
  @Option(
      names = "--db",
      paramLabel = "FILE|URL",
      description = {"评估库：文件，或 postgresql://用户:口令@主机/库；", "默认为当前文件夹中的 assessment.db"})
  private String database = "assessment.db";

  @Option(
      names = "--year",
      paramLabel = "Y",
      converter = Converters.Year.class,
      description = "报告年度；省略时为最近一次评估的年度")
  private @Nullable Integer year;

  /** Does something with the store. */
  @FunctionalInterface
  interface Use {
    /** Returns the exit code. */
    int with(Store store, int year) throws UsageException, IOException;
  }

  /** The year as given, or null. */
  @Nullable Integer year() {
    return year;
  }

  /** Opens the store, which must be there, and uses it. */
  int use(Use use) throws UsageException, IOException {
    try (Store store = Store.openExisting(database)) {
      return use.with(store, year(store));
    } catch (StoreException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int year(Store store) throws UsageException, IOException {
    List<Integer> years = new ArrayList<>();
    store.ask(
        Questions.years(),
        row -> {
          if (row.get(0) instanceof Long assessed) {
            years.add(Math.toIntExact(assessed));
          }
        });
    if (years.isEmpty()) {
      throw new UsageException("评估库 " + store.name() + " 中还没有评估过任何年度，请先用 jianbao assess");
    }
    if (year == null) {
      return years.get(0);
    }
    if (!years.contains(year)) {
      throw new UsageException(
          "评估库 " + store.name() + " 中没有 " + year + " 年度的评估，现有：" + years.stream().sorted().toList());
    }
    return year;
  }
}
