package org.jianbao.render;

import java.io.IOException;
import org.jianbao.scorecard.Scorecard;

/**
 * Renders scorecards in one format. A plug-in point: implementations are found by {@link
 * java.util.ServiceLoader}, are stateless and safe for use by many threads.
 */
public interface Renderer {

  /** Name of the format as users write it: text, json. */
  String format();

  /** Suffix of files in this format, without dot: txt, json. */
  String suffix();

  /**
   * Writes one scorecard, ended by a line break.
   *
   * @param out where to; not closed
   * @throws IOException if {@code out} fails
   */
  void render(Scorecard scorecard, RenderStyle style, Appendable out) throws IOException;
}
