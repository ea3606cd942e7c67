package org.jianbao.render.word;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.words.Words;

/** Writes many notices of one template, which is read once. */
public final class NoticeWriter {
  private final NoticeTemplate template;
  private final NoticeStyle style;
  private final Words words;

  /**
   * A writer of notices.
   *
   * @throws TemplateException if the style's template cannot be used
   */
  public NoticeWriter(NoticeStyle style, Words words) throws TemplateException {
    template = NoticeTemplate.read(style.template());
    this.style = style;
    this.words = words;
  }

  /**
   * Writes a notice.
   *
   * @param out not closed
   */
  public void write(NoticeSubject subject, OutputStream out) throws IOException {
    NoticeFields fields = new NoticeFields(subject, words);
    out.write(template.filled(fields.ofNotice(style), fields.ofFindings()));
  }
}
