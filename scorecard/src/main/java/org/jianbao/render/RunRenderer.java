package org.jianbao.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.scorecard.Scorecard;

/**
 * Renders all scorecards of a run as one file. A plug-in point: implementations are found by {@link
 * java.util.ServiceLoader} and are stateless.
 */
public interface RunRenderer {

  /** Name of the format as users write it: xlsx, sarif. */
  String format();

  /** Name of the file in the output folder. */
  String fileName();

  /**
   * Begins a file.
   *
   * @param out where to; not closed
   * @throws IOException if {@code out} fails
   */
  Page open(RunStyle style, OutputStream out) throws IOException;

  /** A file under construction, used by one thread. Memory must not grow with the findings. */
  interface Page extends Closeable {
    /**
     * Adds the next scorecard of the run.
     *
     * @throws IOException if the file cannot be written
     */
    void add(Scorecard scorecard) throws IOException;

    /**
     * Completes the file; without it the file is to be thrown away.
     *
     * @throws IOException if the file cannot be written
     */
    void finish() throws IOException;

    /** Lets go of what the page holds. */
    @Override
    void close() throws IOException;
  }
}
