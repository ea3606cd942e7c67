package org.jianbao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jianbao.render.NoticeStyle.Template;
import org.jianbao.render.word.TemplateException;
import org.jianbao.render.word.WordTemplate;
import org.jspecify.annotations.Nullable;

/** The template of the draft circular (通报), which users may replace. */
public final class Circular {
  private static final String SHIPPED = "circular.docx";

  private Circular() {}

  /**
   * Reads a template and checks its fields.
   *
   * @param template null for the shipped one
   * @throws TemplateException if it is no Word file, or has a field that does not exist
   */
  public static WordTemplate read(@Nullable Template template) throws TemplateException {
    return WordTemplate.read(template == null ? shipped() : template, CircularFields.ALL);
  }

  private static Template shipped() {
    try (InputStream in = Circular.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + SHIPPED);
      }
      return new Template(SHIPPED, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
