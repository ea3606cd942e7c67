package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jianbao.store.Store;
import org.jianbao.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed amid its work goes on where it was, to the same bytes. */
class AssessmentInterruptedTests {
  private static final int REPORTS = 120;
  private static final int BEFORE_THE_KILL = 20;

  @TempDir private Path folder;

  @Test
  void killedAndResumedGivesTheSameBytes() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("报告"));
    for (int i = 0; i < REPORTS; i++) {
      String report =
          RealProgram.cleanReport()
              .replace("青石", "青" + (char) ('甲' + i))
              .replace("126条", 126 + i + "条");
      Files.writeString(reports.resolve(i + ".txt"), report);
    }
    kill(reports, folder.resolve("a.db"));
    int kept = count(folder.resolve("a.db"));
    assertThat(kept).isBetween(1, REPORTS - 1);

    RealProgram.Result resumed = assess(reports, "a.db", "接着", "--resume");
    assertThat(resumed.err()).contains("接着做第 1 次评估").contains("没有改动 " + count(resumed.err()));
    assess(reports, "b.db", "不断");

    assertThat(content(folder.resolve("接着"))).isEqualTo(content(folder.resolve("不断")));
  }

  private static int count(String err) {
    String after = err.substring(err.indexOf("没有改动 ") + "没有改动 ".length());
    int kept = Integer.parseInt(after.substring(0, after.indexOf("）")));
    assertThat(kept).isPositive();
    return kept;
  }

  private RealProgram.Result assess(Path reports, String db, String out, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "assess",
                reports.toString(),
                "--year=2020",
                "--db=" + folder.resolve(db),
                "-o",
                folder.resolve(out).toString()));
    words.addAll(List.of(more));
    return RealProgram.run(words.toArray(String[]::new));
  }

  /** Runs the program until some reports are in the store, and kills it. */
  private void kill(Path reports, Path db) throws Exception {
    File log = folder.resolve("log").toFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djianbao.cache=" + System.getProperty("jianbao.cache", ""),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "assess",
                reports.toString(),
                "--year=2020",
                "--db=" + db)
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
      while (count(db) < BEFORE_THE_KILL && process.isAlive() && System.nanoTime() < end) {
        Thread.sleep(50);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Reports in a store; 0 while there is none. */
  private static int count(Path db) throws IOException {
    if (!Files.exists(db)) {
      return 0;
    }
    AtomicInteger count = new AtomicInteger();
    try (Store store = Store.openExisting(db.toString())) {
      store.heads(2020, head -> count.incrementAndGet());
    } catch (StoreException notReady) {
      return 0;
    }
    return count.get();
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }
}
