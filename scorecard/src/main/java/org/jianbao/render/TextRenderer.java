package org.jianbao.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Scorecard;

/** A renderer whose format is text in UTF-8, which may go to a terminal. */
public interface TextRenderer extends Renderer {

  /**
   * Writes one scorecard, ended by a line break.
   *
   * @param out where to; not closed
   * @throws IOException if {@code out} fails
   */
  void render(Scorecard scorecard, RenderStyle style, Appendable out) throws IOException;

  @Override
  default void render(CheckedReport checked, RenderStyle style, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    render(checked.scorecard(), style, writer);
    writer.flush();
  }
}
