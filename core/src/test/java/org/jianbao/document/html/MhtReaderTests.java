package org.jianbao.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;

/** Web archives as browsers and Word write them. */
class MhtReaderTests {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String PAGE =
      "<html><head><title>x</title></head><body><p>云州市年度报告</p><p>一、总体情况</p>"
          + "<a href='附件.odt'>附件</a></body></html>";

  private static Document read(String archive) throws ReadingException {
    byte[] bytes = archive.getBytes(StandardCharsets.ISO_8859_1);
    Document document = new DocumentReaders().read(new Source("x", bytes));
    assertThat(document.format()).isEqualTo("mht");
    return document;
  }

  private static String text(Document document) {
    return document.blocks().stream()
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("|"));
  }

  private static String quoted(String text, Charset charset) {
    StringBuilder quoted = new StringBuilder();
    int column = 0;
    for (byte b : text.getBytes(charset)) {
      boolean plain = b > 0x20 && b < 0x7F && b != '=';
      String one = plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF);
      column += one.length();
      if (column > 74) {
        quoted.append("=\r\n");
        column = one.length();
      }
      quoted.append(one);
    }
    return quoted.toString();
  }

  @Test
  void as_chromium_writes_it() throws Exception {
    String archive =
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.invalid/\r\n"
            + "Subject: =?utf-8?Q?=E4=BA=91?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
            + "\tboundary=\"----MultipartBoundary--AbC----\"\r\n\r\n\r\n"
            + "------MultipartBoundary--AbC----\r\nContent-Type: text/html\r\n"
            + "Content-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
            + "Content-Location: http://example.invalid/\r\n\r\n"
            + quoted(PAGE, StandardCharsets.UTF_8)
            + "\r\n------MultipartBoundary--AbC----\r\nContent-Type: text/css\r\n\r\np{}\r\n"
            + "------MultipartBoundary--AbC------\r\n";
    Document document = read(archive);
    assertThat(text(document)).isEqualTo("云州市年度报告|一、总体情况|附件");
    assertThat(document.attachments()).containsExactly("附件");
    assertThatThrownBy(() -> read(archive.substring(0, archive.indexOf("=E4=B8=80"))))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED))
        .hasMessageContaining("中途截断");
  }

  @Test
  void as_word_writes_it() throws Exception {
    String encoded = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(GBK));
    assertThat(
            text(
                read(
                    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"----=_X\"\n\n"
                        + "此文档为单个文件网页。\n\n------=_X\nContent-Location: file:///C:/a.htm\n"
                        + "Content-Transfer-Encoding: base64\n"
                        + "Content-Type: text/html; charset=\"gb2312\"\n\n"
                        + encoded
                        + "\n------=_X\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
                        + "AAAA\n------=_X--\n")))
        .isEqualTo("云州市年度报告|一、总体情况|附件");
  }

  @Test
  void what_holds_no_page_is_refused() {
    assertThatThrownBy(
            () ->
                read(
                    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n--X\n"
                        + "Content-Type: image/png\n\nAAAA\n--X--\n"))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining("没有网页正文");
  }

  @Test
  void a_broken_code_is_damage() {
    assertThatThrownBy(
            () ->
                read(
                    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n--X\n"
                        + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nA\n--X--\n"))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining("无法还原");
  }
}
