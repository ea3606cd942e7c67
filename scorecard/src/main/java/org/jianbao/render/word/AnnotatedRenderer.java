package org.jianbao.render.word;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;

/** The report as a Word file with a comment (批注) at each finding. */
public final class AnnotatedRenderer implements Renderer {
  /** Makes a renderer; it has no state. */
  public AnnotatedRenderer() {}

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String suffix() {
    return "批注.docx";
  }

  @Override
  public void render(CheckedReport checked, RenderStyle style, OutputStream out)
      throws IOException {
    Source source = checked.source();
    if (source == null) {
      throw new IOException("unread");
    }
    try {
      out.write(new Annotator(checked, Words.of(style.language())).annotated(source));
    } catch (ReadingException e) {
      throw new IOException(e);
    }
  }
}
