package org.jianbao.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells a waiting person how far a long run is. */
interface Progress extends AutoCloseable {
  /** Runs of fewer inputs are over before anybody asks. */
  int LONG = 20;

  /** One more input is done. */
  void step();

  @Override
  void close();

  /**
   * The fitting progress for a run: a bar on a terminal, a line every few seconds in a log, none if
   * the run is short or its results scroll over the same terminal.
   *
   * @param resultsOnTerminal whether the results are printed to a terminal
   */
  static Progress of(int inputs, Console console, boolean resultsOnTerminal) {
    return of("检查", inputs, console, resultsOnTerminal);
  }

  /**
   * The same for a part of a run.
   *
   * @param task what is done
   */
  static Progress of(String task, int inputs, Console console, boolean resultsOnTerminal) {
    if (inputs <= LONG || (resultsOnTerminal && console.errTerminal())) {
      return new None();
    }
    return console.errTerminal()
        ? new Bar(task, inputs, console)
        : new Lines(task, inputs, console.err(), System::nanoTime);
  }

  /** Says nothing. */
  final class None implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A line every few seconds, with rate and remaining time. */
  final class Lines implements Progress {
    private static final long PAUSE_NANOS = 5_000_000_000L;
    private static final double NANOS = 1e9;
    private static final long MINUTE = 60;

    private final String task;
    private final int inputs;
    private final PrintWriter err;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private int done;

    /**
     * Begins.
     *
     * @param clock tells the time in nanoseconds
     */
    Lines(String task, int inputs, PrintWriter err, LongSupplier clock) {
      this.task = task;
      this.inputs = inputs;
      this.err = err;
      this.clock = clock;
      start = clock.getAsLong();
      next = start + PAUSE_NANOS;
    }

    @Override
    public void step() {
      done++;
      long now = clock.getAsLong();
      if (now - next >= 0 && done < inputs) {
        err.println(task + "：已完成 " + done + "/" + inputs + " 份" + pace(now));
        err.flush();
        next = now + PAUSE_NANOS;
      }
    }

    /** Rate and remaining time, once there is enough to tell them by. */
    private String pace(long now) {
      double rate = done / ((now - start) / NANOS);
      return done < LONG
          ? ""
          : String.format(
              Locale.ROOT, "，每秒 %.1f 份，约剩 %s", rate, time(Math.round((inputs - done) / rate)));
    }

    private static String time(long seconds) {
      return seconds < 2 * MINUTE ? seconds + " 秒" : Math.round(seconds / (double) MINUTE) + " 分钟";
    }

    @Override
    public void close() {}
  }

  /** A bar that stays on its line. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(String task, int inputs, Console console) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(inputs)
              .setUnit(" 份", 1)
              .showSpeed()
              .setUpdateIntervalMillis(500)
              .setStyle(ProgressBarStyle.ASCII)
              .setMaxRenderedLength(console.width() - 1)
              .setConsumer(
                  new DelegatingProgressBarConsumer(
                      line -> {
                        console.err().print("\r" + line);
                        console.err().flush();
                      },
                      console.width() - 1))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
