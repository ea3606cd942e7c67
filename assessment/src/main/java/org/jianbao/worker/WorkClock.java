package org.jianbao.worker;

/** How the time of a worker is measured; only differences count. */
@FunctionalInterface
public interface WorkClock {
  /** The time that passes for whoever waits. */
  WorkClock WALL = worker -> System.nanoTime();

  /** The time so far, in nanoseconds. */
  long nanos(ProcessHandle worker);
}
