package org.jianbao.render;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.scorecard.CheckedReport;

/**
 * Renders scorecards in one format, a file for each report. A plug-in point: implementations are
 * found by {@link java.util.ServiceLoader}, are stateless and safe for use by many threads. What is
 * mere text implements {@link TextRenderer} instead.
 */
public interface Renderer {

  /** Name of the format as users write it: text, html. */
  String format();

  /** Suffix of files in this format, without dot: txt, html. */
  String suffix();

  /** Suffix of the file of this report, where it depends on the report. */
  default String suffix(CheckedReport checked) {
    return suffix();
  }

  /**
   * Writes one scorecard.
   *
   * @param out where to; not closed
   * @throws IOException if {@code out} fails
   */
  void render(CheckedReport checked, RenderStyle style, OutputStream out) throws IOException;
}
