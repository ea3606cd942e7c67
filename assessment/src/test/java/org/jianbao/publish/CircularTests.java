package org.jianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.assessment.Steps;
import org.jianbao.document.Block;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.NoticeStyle.Template;
import org.jianbao.render.word.NewWordFile;
import org.jianbao.render.word.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircularTests {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "jianbao", "publish", "circular.docx");

  @TempDir Path folder;

  /** With -Djianbao.updateTemplate=true writes the shipped template anew. */
  @Test
  void shippedTemplateIsAsItsCodeMakesIt() throws IOException {
    byte[] made = ShippedCircular.bytes();
    if (Boolean.getBoolean("jianbao.updateTemplate")) {
      Files.write(SHIPPED, made);
    }
    assertThat(Files.readAllBytes(SHIPPED)).isEqualTo(made);
  }

  @Test
  void figuresAndExamplesAreFilledIn() throws Exception {
    String text = text(published(300, null));
    assertThat(text)
        .doesNotContain("{{", "}}")
        .contains("关于2021年政府信息公开工作年度报告评估情况的通报")
        .contains("应报送单位 300 个", "未报送 13 个", "（1）", "（2）", "占已报送单位的")
        .contains("政府部门[")
        .contains("如云州市");
  }

  @Test
  void withoutBodiesItIsADocumentToo() throws Exception {
    assertThat(text(published(0, null))).contains("应报送单位 0 个").doesNotContain("{{", "（1）");
  }

  @Test
  void usersBringTheirOwnTemplate() throws Exception {
    byte[] own =
        word(
            "<w:p><w:r><w:t>共{{单位数}}个</w:t></w:r></w:p><w:p><w:r><w:t>{{名次}}.{{单位}}</w:t></w:r></w:p>");
    String text = text(published(3, own));
    assertThat(text).startsWith("共3个\n1.云州市人民政府\n");
    assertThat(text.lines()).hasSize(4);
    refused("<w:p><w:r><w:t>{{单位书}}</w:t></w:r></w:p>", "单位书");
    refused("<w:p><w:r><w:t>{{单位}}{{类别}}</w:t></w:r></w:p>", "类别");
  }

  @Test
  void itsPageNamesEveryField() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "circular.md"));
    CircularFields.ALL.all().forEach(name -> assertThat(page).contains("`{{" + name + "}}`"));
  }

  private static void refused(String body, String message) throws IOException {
    byte[] template = word(body);
    assertThatThrownBy(() -> Circular.read(new Template("本市.docx", template)))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(message);
  }

  private static byte[] word(String body) throws IOException {
    return NewWordFile.bytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>");
  }

  private byte[] published(int bodies, byte[] template) throws IOException {
    PublishStyle style =
        new PublishStyle(
            PublishStyle.PLAIN.titles(),
            NoticeStyle.PLAIN,
            template == null ? null : new Template("本市.docx", template));
    new Publisher(style).publish(new InventedResults(bodies), folder, Steps.NONE);
    return Files.readAllBytes(folder.resolve("通报.docx"));
  }

  private static String text(byte[] docx) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Block block : new DocumentReaders().read(new Source("通报.docx", docx)).blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> text.append(cell.text()).append('[')));
        text.append('\n');
      }
    }
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
