package org.jianbao.render.word;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;

/** The rectification notice (整改通知单) for the body concerned, made of a template. */
public final class NoticeRenderer implements Renderer {
  /** Makes a renderer; it has no state. */
  public NoticeRenderer() {}

  @Override
  public String format() {
    return "notice";
  }

  @Override
  public String suffix() {
    return "整改通知单.docx";
  }

  @Override
  public void render(CheckedReport checked, RenderStyle style, OutputStream out)
      throws IOException {
    try {
      new NoticeWriter(style.notice(), Words.of(style.language()))
          .write(NoticeSubject.of(checked.scorecard()), out);
    } catch (TemplateException e) {
      throw new IOException(e);
    }
  }
}
