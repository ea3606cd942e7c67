package org.jianbao.cli;

import java.io.PrintWriter;
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
    if (inputs <= LONG || (resultsOnTerminal && console.errTerminal())) {
      return new None();
    }
    return console.errTerminal() ? new Bar(inputs, console) : new Lines(inputs, console.err());
  }

  /** Says nothing. */
  final class None implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }

  /** A line every few seconds. */
  final class Lines implements Progress {
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final int inputs;
    private final PrintWriter err;
    private long next = System.nanoTime() + PAUSE_NANOS;
    private int done;

    Lines(int inputs, PrintWriter err) {
      this.inputs = inputs;
      this.err = err;
    }

    @Override
    public void step() {
      done++;
      if (System.nanoTime() - next >= 0 && done < inputs) {
        err.println("已完成 " + done + "/" + inputs + " 份");
        err.flush();
        next = System.nanoTime() + PAUSE_NANOS;
      }
    }

    @Override
    public void close() {}
  }

  /** A bar that stays on its line. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(int inputs, Console console) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("检查")
              .setInitialMax(inputs)
              .setUnit(" 份", 1)
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
