package org.jianbao.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.scorecard.Scorecard;

/** All scorecards of a run as JSON Lines: that of {@link JsonRenderer}, one a line. */
public final class JsonLinesRenderer implements RunRenderer {
  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public String fileName() {
    return "scorecards.jsonl";
  }

  @Override
  public Page open(RunStyle style, OutputStream out) {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new Page() {
      @Override
      public void add(Scorecard card) throws IOException {
        new JsonRenderer().render(card, RenderStyle.PLAIN, writer);
      }

      @Override
      public void finish() throws IOException {
        writer.flush();
      }

      @Override
      public void close() {}
    };
  }
}
