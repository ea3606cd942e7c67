package org.jianbao.render.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.PartText;
import org.jianbao.document.docx.TracedDocx;
import org.jianbao.render.NoticeStyle.Template;

/** A template: a Word file with fields. */
public final class WordTemplate {
  /** Bytes of the largest template that is read. */
  public static final int MAX_BYTES = 8 << 20;

  /** Characters of a part with fields. */
  private static final int MAX_TEXT = 4 << 20;

  private static final int MAX_FIELDS = 1_000;

  private final Template template;
  private final TemplateFields fields;
  private final List<TemplatePart> parts;

  private WordTemplate(Template template, TemplateFields fields, List<TemplatePart> parts) {
    this.template = template;
    this.fields = fields;
    this.parts = parts;
  }

  /**
   * Reads a template and checks its fields.
   *
   * @param fields those that it may have
   * @throws TemplateException if it is no Word file, or has a field that does not exist
   */
  public static WordTemplate read(Template given, TemplateFields fields) throws TemplateException {
    List<TemplatePart> parts = new ArrayList<>();
    try {
      if (given.bytes().length > MAX_BYTES) {
        throw new TemplateException("模板 " + given.name() + " 大于 " + (MAX_BYTES >> 20) + " MB");
      }
      TracedDocx docx = TracedDocx.read(new Source(given.name(), given.bytes()));
      WordPackage file = new WordPackage(given.bytes());
      for (String path : file.paths()) {
        if (path.equalsIgnoreCase(docx.mainPath()) || isMargin(path, docx.mainPath())) {
          PartText text = file.part(path);
          if (text != null) {
            parts.add(part(given, fields, path, text.text()));
          }
        }
      }
    } catch (ReadingException e) {
      throw new TemplateException("模板 " + given.name() + " 无法使用：" + e.getMessage());
    } catch (IOException | RuntimeException e) {
      throw new TemplateException("模板 " + given.name() + " 无法使用：文件已损坏");
    }
    return new WordTemplate(given, fields, parts);
  }

  private static TemplatePart part(
      Template template, TemplateFields fields, String path, String text) throws TemplateException {
    if (text.length() > MAX_TEXT) {
      throw new TemplateException("模板 " + template.name() + " 无法使用：内容过多");
    }
    TemplatePart part = new TemplatePart(path, text);
    if (part.names().size() > MAX_FIELDS) {
      throw new TemplateException("模板 " + template.name() + " 无法使用：字段超过 " + MAX_FIELDS + " 个");
    }
    for (String name : part.names()) {
      if (!fields.contains(name)) {
        throw new TemplateException(
            "模板 "
                + template.name()
                + " 中的字段 {{"
                + name
                + "}} 不存在。可用的字段："
                + String.join("、", fields.all()));
      }
    }
    if (part.isUnfinished()) {
      throw new TemplateException("模板 " + template.name() + " 中有没写完的字段：“{{”之后缺少“}}”");
    }
    String misplaced = part.misplaced(fields);
    if (!misplaced.isEmpty()) {
      throw new TemplateException(
          "模板 " + template.name() + " 中的字段 {{" + misplaced + "}} " + fields.misplaced());
    }
    return part;
  }

  /** Whether a part is a header or footer. */
  private static boolean isMargin(String path, String main) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String name = path.toLowerCase(Locale.ROOT);
    return name.startsWith(folder + "header") || name.startsWith(folder + "footer");
  }

  /**
   * The template with all fields filled in.
   *
   * @param values of single fields
   * @param groups for each group its entries, each with the values of its fields
   */
  public byte[] filled(Map<String, String> values, List<List<Map<String, String>>> groups)
      throws IOException {
    WordPackage file = new WordPackage(template.bytes());
    for (TemplatePart part : parts) {
      file.put(part.path(), file.part(part.path()), part.filled(values, groups, fields));
    }
    return file.bytes();
  }
}
