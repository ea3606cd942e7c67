package org.jianbao.render.html;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;

/**
 * A scorecard as one web page. Every start of the program makes one of these, so this class leaves
 * all that takes time to others.
 */
public final class HtmlRenderer implements Renderer {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String suffix() {
    return "html";
  }

  @Override
  public void render(CheckedReport checked, RenderStyle style, OutputStream out)
      throws IOException {
    Templates.write(new PageMaker(Words.of(style.language())).page(checked), out);
  }
}
