package org.jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.NoticeStyle.Template;
import org.jianbao.render.word.NoticeTemplate;
import org.jianbao.render.word.TemplateException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What rectification notices (整改通知单) say beside the findings. */
final class NoticeOptions {
  @Option(
      names = "--notice-template",
      paramLabel = "FILE",
      description = {"整改通知单的模板（.docx），省略时用安装文件夹中的", "templates/整改通知单.docx，可复制后修改"})
  private @Nullable Path template;

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "整改通知单上的整改期限，如 2021-03-31；省略时留空")
  private @Nullable LocalDate deadline;

  @Option(names = "--office", paramLabel = "NAME", description = "整改通知单的签发单位；省略时留空")
  private @Nullable String office;

  /**
   * What these options say.
   *
   * @throws UsageException if the template cannot be used
   */
  NoticeStyle style() throws UsageException {
    if (template == null && deadline == null && office == null) {
      return NoticeStyle.PLAIN;
    }
    return new NoticeStyle(template == null ? null : read(template), deadline, office);
  }

  private static Template read(Path file) throws UsageException {
    return read(file, NoticeTemplate::read);
  }

  /** Says what is wrong with a template. */
  @FunctionalInterface
  interface Review {
    void of(Template template) throws TemplateException;
  }

  /**
   * Reads a template.
   *
   * @throws UsageException if it cannot be used
   */
  static Template read(Path file, Review review) throws UsageException {
    try (InputStream in = Files.newInputStream(file)) {
      Template read = new Template(file.toString(), in.readNBytes(NoticeTemplate.MAX_BYTES + 1));
      review.of(read);
      return read;
    } catch (IOException e) {
      throw new UsageException("无法读取模板 " + file + "：文件不存在，或者没有读取权限。");
    } catch (TemplateException e) {
      throw new UsageException(e.getMessage() + "。");
    }
  }
}
