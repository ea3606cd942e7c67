package org.jianbao.cli;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianbao.check.Problem;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jspecify.annotations.Nullable;

/**
 * Works on inputs so that none harms another: many in workers; few in this machine, which starts
 * faster, until one takes too much time or memory. Safe for use by many threads.
 */
final class Guard implements AutoCloseable {
  /** So few inputs are done before workers have started. */
  private static final int FEW = 20;

  private final @Nullable Isolation isolation;
  private final Work work;
  private final Duration limit;
  private final TimeLimit time;
  private volatile boolean isolated;

  /**
   * Prepares a run.
   *
   * @param isolation workers, or null if there are none
   * @param limit time for one input
   * @param inputs number of inputs
   */
  Guard(@Nullable Isolation isolation, Work work, Duration limit, int inputs) {
    this.isolation = isolation;
    this.work = work;
    this.limit = limit;
    this.time = new TimeLimit(limit);
    this.isolated = inputs > FEW;
  }

  Outcome on(Input input) {
    if (isolation != null && isolated) {
      return isolation.on(input);
    }
    AtomicBoolean rules = new AtomicBoolean();
    Attempt attempt = new Attempt(Map.of(), files -> rules.set(/* newValue= */ true));
    Problem problem = Isolation.tooSlow(limit);
    try {
      Outcome outcome = time.get(() -> work.on(input, attempt));
      if (outcome != null) {
        return outcome;
      }
    } catch (OutOfMemoryError e) {
      problem = Isolation.TOO_MUCH_MEMORY;
    }
    // It may go on in its thread; the next ones are better off elsewhere.
    isolated = true;
    boolean again = rules.get() && !input.path().equals(PathInputs.STANDARD_INPUT);
    return again && isolation != null ? isolation.on(input) : work.givenUp(input, problem);
  }

  @Override
  public void close() {
    if (isolation != null) {
      isolation.close();
    }
  }
}
