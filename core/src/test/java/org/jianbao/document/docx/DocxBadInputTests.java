package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.r;
import static org.jianbao.document.docx.DocxFile.t;
import static org.jianbao.document.docx.DocxFile.tbl;
import static org.jianbao.document.docx.DocxFile.tc;
import static org.jianbao.document.docx.DocxFile.tr;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken files: a clear problem, in bounded time and memory. */
@Timeout(60)
class DocxBadInputTests {
  private static final DocxReader READER = new DocxReader();

  private static DocxFile good() {
    return DocxFile.of(p(t("总体情况")), tbl(tr(tc("甲"), tc("乙"))));
  }

  private static void assertProblem(byte[] bytes, ProblemCode code, String message) {
    assertThatThrownBy(() -> READER.read(new Source("x", bytes)))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem).hasMessageContaining(message);
            });
  }

  private static int confidence(byte[] bytes) {
    return READER.confidence(new Source("x", bytes));
  }

  private static byte[] ole(String... streams) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String stream : streams) {
        files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void the_reader_is_found_and_sure_of_a_good_file() {
    assertThat(ServiceLoader.load(DocumentReader.class))
        .anySatisfy(reader -> assertThat(reader).isInstanceOf(DocxReader.class));
    assertThat(READER.format()).isEqualTo("docx");
    assertThat(confidence(good().bytes())).isEqualTo(100);
  }

  @Test
  void other_content_is_left_to_others() throws Exception {
    byte[] zip = DocxFile.zip(Map.of("报告.txt", "甲".getBytes(StandardCharsets.UTF_8)));
    byte[] ofDocx =
        DocxFile.zip(Map.of("a/word/document.xml", new byte[9], "b.docx", good().bytes()));
    byte[] sheet = spreadsheet();

    assertThat(List.of(confidence(zip), confidence(ofDocx), confidence(sheet))).containsOnly(0);
    assertThat(confidence(new byte[0])).isZero();
    assertThat(confidence("PK".getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(confidence("一、总体情况".getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(confidence(ole("WordDocument"))).isZero();
    assertProblem(zip, ProblemCode.UNSUPPORTED, "不是 Word 文档");
    assertProblem(sheet, ProblemCode.UNSUPPORTED, "Excel");
    assertProblem(ole("WordDocument"), ProblemCode.UNSUPPORTED, ".doc");
    assertProblem(new byte[0], ProblemCode.UNSUPPORTED, "docx");
  }

  @Test
  void text_in_another_file_is_never_passed_over() {
    byte[] chunk = DocxFile.of(p(t("甲")), "<w:altChunk/>").bytes();
    assertProblem(chunk, ProblemCode.UNSUPPORTED, "altChunk");
  }

  private static byte[] spreadsheet() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/vnd.openxmlformats-"
                + "officedocument.spreadsheetml.sheet.main+xml'/></Types>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put(
        "_rels/.rels",
        ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='a' Target='xl/workbook.xml' Type='http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
    return DocxFile.zip(parts);
  }

  @Test
  void a_main_part_of_another_name_is_found() throws Exception {
    DocxFile file = DocxFile.of(p(t("甲")));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        parts.put(
            entry.getName().replace("document.xml", "document2.xml"),
            text.replace("document.xml", "document2.xml").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = DocxFile.zip(parts);

    assertThat(confidence(bytes)).isEqualTo(100);
    assertThat(READER.read(new Source("x", bytes)).blocks()).hasSize(1);
  }

  @Test
  void a_file_of_POI_is_read() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("总体情况");
      document.createTable(2, 2).getRow(1).getCell(1).setText("甲");
      document.write(out);
    }

    assertThat(READER.read(new Source("x", out.toByteArray())).blocks())
        .extracting(DocxFile::text)
        .containsExactly("总体情况", "[1,1 ][1,2 ][2,1 ][2,2 甲]");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 30, 60, 90, 99})
  void truncated(int percent) {
    byte[] whole = good().bytes();
    byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);

    assertThat(confidence(part)).isEqualTo(100);
    assertProblem(part, ProblemCode.DAMAGED, "文件不完整或已损坏");
  }

  @Test
  void encrypted() throws Exception {
    assertThat(confidence(ole("EncryptionInfo", "EncryptedPackage"))).isEqualTo(100);
    assertProblem(ole("EncryptionInfo", "EncryptedPackage"), ProblemCode.ENCRYPTED, "密码");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("云州");
      try (OutputStream encrypted = encryptor.getDataStream(files)) {
        encrypted.write(good().bytes());
      }
      files.writeFilesystem(out);
    }
    assertThat(confidence(out.toByteArray())).isEqualTo(100);
    assertProblem(out.toByteArray(), ProblemCode.ENCRYPTED, "密码");
  }

  @Test
  void a_bomb_is_defused() {
    String bomb = "<w:document xmlns:w='" + DocxFile.WORD + "'><w:body>" + " ".repeat(80 << 20);

    assertProblem(
        DocxFile.of().part("word/document.xml", bomb).bytes(), ProblemCode.TOO_LARGE, "上限");
    assertProblem(
        good().part("[Content_Types].xml", "<Types>" + " ".repeat(9 << 20)).bytes(),
        ProblemCode.TOO_LARGE,
        "上限");
  }

  @Test
  void many_small_parts_of_the_container_are_a_bomb_too() {
    DocxFile file = DocxFile.of(p(t("甲")));
    for (int i = 0; i < 30; i++) {
      file.part("word/_rels/part" + i + ".xml.rels", "<Relationships>" + " ".repeat(99_999));
    }

    assertProblem(file.bytes(), ProblemCode.TOO_LARGE, "上限");
  }

  @Test
  void many_threads_share_a_reader() {
    byte[] bytes = good().bytes();
    List<Integer> sizes =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return READER.read(new Source("x", bytes)).blocks().size();
                  } catch (ReadingException problem) {
                    throw new IllegalStateException(problem);
                  }
                })
            .toList();

    assertThat(sizes).hasSize(200).containsOnly(2);
  }

  @Test
  void parts_that_are_not_text_may_be_broken_or_huge() throws Exception {
    assertThat(
            DocxFile.of(p(t("甲")))
                .part("word/media/image1.png", " ".repeat(9 << 20))
                .part("docProps/core.xml", "<broken")
                .part("customXml/item1.xml", "<broken")
                .texts())
        .containsExactly("甲");
  }

  @Test
  void too_many_entries() {
    DocxFile file = DocxFile.of(p(t("甲")));
    for (int i = 0; i < 10_001; i++) {
      file.part("word/media/" + i, "");
    }

    assertProblem(file.bytes(), ProblemCode.TOO_LARGE, "上限");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/styles.xml", "word/numbering.xml"})
  void a_doctype_is_damage_and_no_entity_is_resolved(String part) {
    String hostile =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='"
            + DocxFile.WORD
            + "'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    assertProblem(
        DocxFile.of(p(t("甲"))).part(part, hostile).bytes(), ProblemCode.DAMAGED, "DOCTYPE");
  }

  @Test
  void no_entity_of_the_container_is_resolved() throws Exception {
    String hostile = "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>";

    assertProblem(
        DocxFile.of(p(t("甲"))).part("word/_rels/document.xml.rels", hostile).bytes(),
        ProblemCode.DAMAGED,
        "文件已损坏");
    assertThat(DocxFile.of(p(t("甲"))).part("_rels/.rels", hostile).texts()).containsExactly("甲");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<w:document", "kein XML", "<a>&unbekannt;</a>", "<a><b></a>"})
  void a_broken_text_is_damage(String xml) {
    assertProblem(
        DocxFile.of().part("word/document.xml", xml).bytes(), ProblemCode.DAMAGED, "文件已损坏");
  }

  @Test
  void a_missing_text_is_damage() {
    assertProblem(
        DocxFile.of(p(t("甲")))
            .part(
                "_rels/.rels",
                "<Relationships"
                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='a' Target='word/none.xml' Type='http://schemas."
                    + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
                    + "</Relationships>")
            .part("word/document.xml", "<x/>")
            .bytes(),
        ProblemCode.EMPTY,
        "没有");
    assertProblem(
        DocxFile.zip(
            Map.of(
                "[Content_Types].xml",
                ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd."
                        + "openxmlformats-package.relationships+xml'/></Types>")
                    .getBytes(StandardCharsets.UTF_8))),
        ProblemCode.DAMAGED,
        "缺少正文");
  }

  @Test
  void an_empty_text_is_empty() {
    assertProblem(DocxFile.of(p(), p(t(" "))).bytes(), ProblemCode.EMPTY, "没有");
  }

  @Test
  void ten_thousand_tables_in_one_another_end_at_once() {
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(10_000) + p(t("甲")) + "</w:tc></w:tr></w:tbl>".repeat(10_000);

    assertProblem(DocxFile.of(nested).bytes(), ProblemCode.DAMAGED, "嵌套过深");
    assertProblem(
        DocxFile.of("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)).bytes(),
        ProblemCode.DAMAGED,
        "嵌套过深");
  }

  @Test
  void tables_beyond_the_limit_of_nesting_are_text() throws Exception {
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(300) + p(t("甲")) + "</w:tc></w:tr></w:tbl>".repeat(300);
    String boxes =
        ("<w:p><w:r><w:pict><w:txbxContent>").repeat(200)
            + p(t("乙"))
            + "</w:txbxContent></w:pict></w:r></w:p>".repeat(200);

    assertThat(DocxFile.of(nested, boxes).texts()).containsExactly("甲", "乙");
  }

  @Test
  void too_many_cells_and_paragraphs() {
    assertProblem(
        DocxFile.of(tbl(tr("<w:tc/>".repeat(50)).repeat(4_001))).uncompressed().bytes(),
        ProblemCode.TOO_LARGE,
        "单元格");
    assertProblem(
        DocxFile.of("<w:p/>".repeat(400_001)).uncompressed().bytes(), ProblemCode.TOO_LARGE, "段落");
  }

  @Test
  void a_monstrous_list_is_harmless() throws Exception {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='2000000000'/>"
            + "<w:numFmt w:val='upperLetter'/><w:lvlText w:val='%1"
            + "x".repeat(100_000)
            + "'/></w:lvl><w:lvl w:ilvl='99'/></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    assertThat(DocxFile.of(DocxFile.numbered(1, 0, "甲")).numbering(numbering).texts())
        .singleElement()
        .satisfies(text -> assertThat(text.length()).isLessThan(200));
  }

  @Test
  void open_fields_without_end_are_harmless() throws Exception {
    assertThat(
            DocxFile.of(p(r("<w:fldChar w:fldCharType='begin'/>").repeat(100_000)), p(t("甲")))
                .uncompressed()
                .texts())
        .containsExactly("甲");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void flipped_bytes_give_a_document_or_a_problem(long seed) {
    Random random = new Random(seed);
    byte[] good = good().bytes();
    for (int i = 0; i < 100; i++) {
      byte[] bytes = good.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Source source = new Source("x", bytes);
      assertTimeout(
          Duration.ofSeconds(10),
          () -> {
            try {
              READER.confidence(source);
              assertThat(READER.read(source).blocks()).isNotEmpty();
            } catch (ReadingException problem) {
              assertThat(problem).hasMessageMatching("\\P{Cntrl}+");
            }
          });
    }
  }
}
