package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Lines of progress in a log. */
class ProgressTests {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void aLineEveryFiveSecondsWithRateAndRemainingTime() {
    StringWriter log = new StringWriter();
    AtomicLong clock = new AtomicLong();
    try (Progress progress = new Progress.Lines("检查", 1000, new PrintWriter(log), clock::get)) {
      for (int i = 0; i < 1000; i++) {
        clock.addAndGet(SECOND / 40);
        progress.step();
      }
    }
    assertThat(log.toString().lines())
        .containsExactly(
            "检查：已完成 200/1000 份，每秒 40.0 份，约剩 20 秒",
            "检查：已完成 400/1000 份，每秒 40.0 份，约剩 15 秒",
            "检查：已完成 600/1000 份，每秒 40.0 份，约剩 10 秒",
            "检查：已完成 800/1000 份，每秒 40.0 份，约剩 5 秒");
  }

  @Test
  void nothingIsPromisedWhileLittleIsDone() {
    StringWriter log = new StringWriter();
    AtomicLong clock = new AtomicLong();
    try (Progress progress = new Progress.Lines("检查", 1000, new PrintWriter(log), clock::get)) {
      clock.addAndGet(6 * SECOND);
      progress.step();
    }
    assertThat(log.toString().strip()).isEqualTo("检查：已完成 1/1000 份");
  }
}
