package org.jianbao.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which pages lead to a report that is a file. */
class AttachmentsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a href=P020.docx>年报</a> | 年报
          <a href=REPORT.PDF?v=1></a> | REPORT.PDF
          附件：<a href="/down.jsp?classid=0&amp;filename=2301121">年报.docx</a> | 年报.docx
          附件【<a href="/system/download.jsp?id=8">年报</a>】已下载3次 | 年报
          <a href="javascript:void(0)" onclick="down('88','年报.ofd')"></a> | 年报.ofd
          <a href="javascript:download('/f/2022.wps')">下载</a> | 下载
          <a data-url="/u/2022.docx">全文</a> | 全文
          <iframe src="/viewer.html?file=%2Fu%2F%E5%B9%B4%E6%8A%A5.pdf#page=1"></iframe> | 年报.pdf
          <iframe data-src="/u/2022.pdf"></iframe> | 2022.pdf
          <object data=2022.pdf><p>浏览器不支持</p></object> | 2022.pdf
          <object><param name=src value=/u/2022.pdf></object> | 2022.pdf
          <div id=pdf></div><script>PDFObject.embed("/u/2022.pdf?t=1", "#pdf");</script> | 2022.pdf
          <script>if (file.doc) { type = ".pdf"; } open(a.zip);</script> | null
          <a href=a.doc.html>年报</a><a href="/a.pdf/list">目录</a><p>见 a.pdf</p> | null
          附件下载中心：<p><a href=/list>目录</a></p> | null
          """)
  void finds(String page, String names) {
    String found = String.join("、", Attachments.of(Jsoup.parse(page).body()));
    assertThat(found.isEmpty() ? "null" : found).isEqualTo(names);
  }

  @Test
  void readsInTimeProportionalToThePage() {
    String script = "<script>x = '" + "a.pdf-".repeat(200_000) + "'</script>";
    String links = "附件" + ("甲".repeat(20) + "<a href=b>乙</a>").repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(Attachments.of(Jsoup.parse(script + links).body())).isNotEmpty());
  }
}
