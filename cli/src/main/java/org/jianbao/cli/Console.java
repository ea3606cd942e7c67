package org.jianbao.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command reads and writes.
 *
 * @param out standard output, results only; a failure to write throws
 * @param err standard error: progress and problems
 * @param in standard input
 * @param outTerminal whether a person watches {@code out}
 * @param errTerminal whether a person watches {@code err}
 * @param width columns of the terminal
 */
record Console(
    Writer out,
    PrintWriter err,
    InputStream in,
    boolean outTerminal,
    boolean errTerminal,
    int width) {

  /** Columns of a terminal that does not say. */
  static final int USUAL_WIDTH = 100;
}
