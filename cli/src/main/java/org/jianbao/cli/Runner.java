package org.jianbao.cli;

import java.io.IOException;
import java.util.List;

/** Does the work of a command. */
@FunctionalInterface
interface Runner {
  /**
   * Works on all inputs.
   *
   * @param rules problems of packs and rule files, known before the first input
   * @return the exit code
   * @throws UsageException if the output folder cannot be used
   * @throws IOException if a result cannot be written
   */
  int run(List<String> rules, Work work) throws UsageException, IOException;
}
