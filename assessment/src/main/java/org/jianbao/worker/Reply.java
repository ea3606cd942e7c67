package org.jianbao.worker;

import java.util.List;

/** What became of a piece of work. */
public sealed interface Reply {

  /** The work is done. */
  record Answer(byte[] bytes) implements Reply {}

  /**
   * The handler threw; the worker lives.
   *
   * @param message class and message of what was thrown
   */
  record Failed(String message) implements Reply {}

  /**
   * Time was up; the worker was killed.
   *
   * @param notes what the handler had told by then
   */
  record Overran(List<String> notes) implements Reply {
    public Overran {
      notes = List.copyOf(notes);
    }
  }

  /**
   * The worker ended by itself.
   *
   * @param exitCode how
   * @param notes what the handler had told by then
   */
  record Died(int exitCode, List<String> notes) implements Reply {
    /** How a Java machine ends that runs with -XX:+ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    public Died {
      notes = List.copyOf(notes);
    }

    /** Whether the work needed more memory than the worker has. */
    public boolean outOfMemory() {
      return exitCode == OUT_OF_MEMORY;
    }
  }
}
