package org.jianbao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTests {
  private static final DocumentReaders READERS = new DocumentReaders();

  private static byte[] printed() throws IOException {
    try (InputStream in = PdfReaderTests.class.getResourceAsStream("/pdf/chromium.pdf")) {
      return in.readAllBytes();
    }
  }

  private static Document read(byte[] bytes) throws ReadingException {
    return READERS.read(new Source("报告.pdf", bytes));
  }

  private static byte[] bytes(PDDocument file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }

  private static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      lines.add(block instanceof Paragraph paragraph ? paragraph.text() : "TABLE");
    }
    return lines;
  }

  @Test
  void a_printed_page_gives_paragraphs_and_grids() throws Exception {
    Document document = read(printed());
    assertThat(document.format()).isEqualTo("pdf");
    assertThat(lines(document))
        .startsWith("澄溪县白桥镇人民政府2023年政府信息公开工作年度报告")
        .containsSubsequence(
            "二、主动公开政府信息情况", "TABLE", "三、收到和处理政府信息公开申请情况", "TABLE", "四、政府信息公开行政复议、行政诉讼情况", "TABLE");
    assertThat(document.blocks()).allMatch(block -> block.page() != null);
    Table table =
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .toList()
            .get(1);
    assertThat(table.grid()).isTrue();
    assertThat(table.rows().get(0).cells().get(0).rowSpan()).isEqualTo(3);
  }

  @Test
  void a_scan_is_said_to_hold_no_text() throws Exception {
    try (PDDocument file = new PDDocument()) {
      PDPage page = new PDPage();
      file.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(file, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(
                file, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)),
            0,
            0,
            600,
            780);
      }
      assertThatThrownBy(() -> read(bytes(file)))
          .isInstanceOfSatisfying(
              ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.NO_TEXT))
          .hasMessageContaining("扫描件");
    }
  }

  @Test
  void a_password_to_open_is_said_to_stand_in_the_way_one_to_change_is_not() throws Exception {
    assertThatThrownBy(() -> read(locked("secret")))
        .isInstanceOfSatisfying(
            ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ENCRYPTED))
        .hasMessageContaining("打开密码");
    assertThat(lines(read(locked("")))).isEqualTo(lines(read(printed())));
  }

  private static byte[] locked(String userPassword) throws IOException {
    try (PDDocument file = Loader.loadPDF(printed())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      file.protect(policy);
      return bytes(file);
    }
  }

  @Test
  void more_pages_than_any_report_has_are_not_read() throws Exception {
    try (PDDocument file = new PDDocument()) {
      for (int i = 0; i <= PdfReader.MAX_PAGES; i++) {
        file.addPage(new PDPage());
      }
      assertThatThrownBy(() -> read(bytes(file)))
          .isInstanceOfSatisfying(
              ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_LARGE));
    }
  }

  @Test
  void what_is_cut_off_the_page_is_not_read() throws Exception {
    try (PDDocument file = Loader.loadPDF(printed())) {
      PDPage page = file.getPage(0);
      PDRectangle box = page.getMediaBox();
      page.setCropBox(new PDRectangle(0, box.getHeight() - 120, box.getWidth(), 120));
      for (int last = file.getNumberOfPages() - 1; last > 0; last--) {
        file.removePage(last);
      }
      assertThat(lines(read(bytes(file)))).first().isEqualTo("澄溪县白桥镇人民政府2023年政府信息公开工作年度报告");
      assertThat(lines(read(bytes(file)))).hasSizeLessThan(5);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_page_printed_across_is_turned_whether_it_says_so_or_not(int quarters) throws Exception {
    List<String> upright = lines(read(printed()));
    try (PDDocument file = Loader.loadPDF(printed())) {
      for (PDPage page : file.getPages()) {
        page.setRotation(90 * quarters);
      }
      assertThat(lines(read(bytes(file)))).isEqualTo(upright);
    }
    try (PDDocument file = Loader.loadPDF(printed())) {
      for (PDPage page : file.getPages()) {
        turn(file, page, quarters);
      }
      assertThat(lines(read(bytes(file)))).isEqualTo(upright);
    }
  }

  /** Turns what is drawn on a page counterclockwise, and the page's edges with it. */
  private static void turn(PDDocument file, PDPage page, int quarters) throws IOException {
    float width = page.getMediaBox().getWidth();
    float height = page.getMediaBox().getHeight();
    Matrix turned =
        switch (quarters) {
          case 1 -> new Matrix(0, 1, -1, 0, height, 0);
          case 2 -> new Matrix(-1, 0, 0, -1, width, height);
          default -> new Matrix(0, -1, 1, 0, 0, width);
        };
    try (PDPageContentStream content =
        new PDPageContentStream(file, page, AppendMode.PREPEND, /* compress= */ false)) {
      content.transform(turned);
    }
    if (quarters % 2 == 1) {
      page.setMediaBox(new PDRectangle(height, width));
    }
  }

  @Test
  void a_file_that_breaks_off_is_not_read_in_part() throws Exception {
    byte[] whole = printed();
    int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
    for (int percent = 10; percent < 100; percent++) {
      byte[] part = Arrays.copyOf(whole, (int) ((long) end * percent / 100));
      assertThatThrownBy(() -> read(part))
          .isInstanceOfSatisfying(
              ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.DAMAGED));
    }
    assertThat(read(Arrays.copyOf(whole, end + "startxref".length())).blocks()).isNotEmpty();
  }

  @Test
  void a_page_whose_content_cannot_be_inflated_is_not_read_in_part() throws Exception {
    byte[] bytes;
    try (PDDocument file = Loader.loadPDF(printed())) {
      COSStream content = file.getPage(0).getContentStreams().next().getCOSObject();
      byte[] deflated;
      try (InputStream in = content.createRawInputStream()) {
        deflated = in.readAllBytes();
      }
      // A kind of block that there is not.
      deflated[2] = 7;
      try (OutputStream out = content.createRawOutputStream()) {
        out.write(deflated);
      }
      bytes = bytes(file);
    }
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.DAMAGED));
  }

  @Test
  void a_page_whose_content_is_lost_is_not_a_blank_one() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument file = Loader.loadPDF(printed())) {
      file.save(plain, CompressParameters.NO_COMPRESSION);
    }
    String text = plain.toString(StandardCharsets.ISO_8859_1);
    byte[] lost =
        text.replaceFirst("/Contents \\d+ 0 R", "/Contents 99999 0 R")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(lost))
        .isInstanceOfSatisfying(
            ReadingException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.DAMAGED));
    byte[] blank =
        text.replaceFirst("/Contents \\d+ 0 R", "").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(blank).format()).isEqualTo("pdf");
  }
}
