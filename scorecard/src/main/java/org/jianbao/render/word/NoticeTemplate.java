package org.jianbao.render.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jianbao.render.NoticeStyle.Template;
import org.jspecify.annotations.Nullable;

/** The template of rectification notices (整改通知单). */
public final class NoticeTemplate {
  /** Bytes of the largest template that is read. */
  public static final int MAX_BYTES = WordTemplate.MAX_BYTES;

  private static final String SHIPPED = "notice.docx";
  private static final TemplateFields FIELDS =
      new TemplateFields(
          NoticeFields.OF_NOTICE,
          List.of(NoticeFields.OF_FINDINGS),
          /* inParagraphs= */ false,
          "是每个问题的内容，须放在表格的一行里（不能是行中另一个表格的行）");

  private final WordTemplate template;

  private NoticeTemplate(WordTemplate template) {
    this.template = template;
  }

  /**
   * Reads a template and checks its fields.
   *
   * @param template null for the shipped one
   * @throws TemplateException if it is no Word file, or has a field that does not exist
   */
  public static NoticeTemplate read(@Nullable Template template) throws TemplateException {
    return new NoticeTemplate(WordTemplate.read(template == null ? shipped() : template, FIELDS));
  }

  private static Template shipped() {
    try (InputStream in = NoticeTemplate.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + SHIPPED);
      }
      return new Template(SHIPPED, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The template with all fields filled in.
   *
   * @param values of fields that hold for the whole notice
   * @param findings for each finding the values of its fields
   */
  byte[] filled(Map<String, String> values, List<Map<String, String>> findings) throws IOException {
    return template.filled(values, List.of(findings));
  }
}
