package org.jianbao.render.html;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;

/** A scorecard as one web page. */
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
    Utf8ByteOutput page = new Utf8ByteOutput();
    Templates.ENGINE.render(
        "page.jte", new PageMaker(Words.of(style.language())).page(checked), page);
    page.writeTo(out);
  }
}
