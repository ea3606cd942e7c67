package org.jianbao.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OFD files as documents, and those that are none. */
class OfdReaderTests {
  private static final DocumentReaders READERS = new DocumentReaders();
  private static final String TEXT = OfdFile.text("政府信息公开", 30, 50, "DeltaX='g 5 5'");

  private static List<Block> read(OfdFile file) throws ReadingException {
    return READERS.read(new Source("报告.zip", file.bytes())).blocks();
  }

  @Test
  void textAndTablesComeAsBlocks() throws Exception {
    String table =
        OfdFile.path(30, 100, "", "M 0 0 L 60 0 L 60 20 L 0 20 C")
            + OfdFile.path(30, 100, "", "M 0 10 L 60 10 M 30 0 L 30 20");
    String cells =
        OfdFile.text("收件", 35, 102, "DeltaX='5'") + OfdFile.text("12", 65, 112, "DeltaX='2.5'");
    List<Block> blocks = read(OfdFile.of(TEXT + table + cells));
    assertThat(((Paragraph) blocks.get(0)).text()).isEqualTo("政府信息公开");
    assertThat(((Table) blocks.get(1)).rows())
        .extracting(row -> row.cells().stream().map(cell -> cell.text()).toList())
        .containsExactly(List.of("收件", ""), List.of("", "12"));
  }

  static Stream<Arguments> badFiles() {
    String outline = "M 0 0 L 1 0 Q 2 2 3 3 L 0 4 C ".repeat(20);
    String scan = "<ofd:ImageObject Boundary='0 0 210 297' ResourceID='3'/>";
    String unknown = OfdFile.text("¤¤¤¤¤年", 30, 50, "DeltaX='g 5 5'");
    return Stream.of(
        Arguments.of(
            OfdFile.of(OfdFile.path(30, 50, "Stroke='false' Fill='true'", outline)),
            ProblemCode.NO_TEXT,
            "图形轮廓"),
        Arguments.of(OfdFile.of(scan), ProblemCode.NO_TEXT, "只有图片"),
        Arguments.of(twoDocuments(TEXT), ProblemCode.UNSUPPORTED, "含有 2 个文档"),
        Arguments.of(OfdFile.of(unknown), ProblemCode.NO_TEXT, "没有对应的字符编码"),
        Arguments.of(OfdFile.of(""), ProblemCode.EMPTY, "没有任何文字"),
        Arguments.of(OfdFile.of(), ProblemCode.DAMAGED, "没有任何页面"),
        Arguments.of(
            OfdFile.of(TEXT, TEXT).without("Doc_0/Pages/1/Content.xml"),
            ProblemCode.DAMAGED,
            "缺少第 2 页"),
        Arguments.of(
            OfdFile.of(TEXT).without("Doc_0/Document.xml"), ProblemCode.DAMAGED, "Document.xml"),
        Arguments.of(
            OfdFile.of(TEXT)
                .without("Doc_0/Document.xml")
                .part("Encryptions.xml", "<ofd:Encryptions/>"),
            ProblemCode.ENCRYPTED,
            "加密"),
        Arguments.of(
            OfdFile.of(TEXT)
                .part("Doc_0/Pages/0/Content.xml", "0x51 not xml")
                .part("Doc_0/Encryptions.xml", "<ofd:Encryptions/>"),
            ProblemCode.ENCRYPTED,
            "加密"),
        Arguments.of(
            OfdFile.of(TEXT).part("Doc_0/Pages/0/Content.xml", "<Page><Content>"),
            ProblemCode.DAMAGED,
            "不合 OFD 文档的规范"),
        Arguments.of(
            OfdFile.of(TEXT)
                .part(
                    "Doc_0/Pages/0/Content.xml",
                    "<!DOCTYPE Page [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Page>&x;</Page>"),
            ProblemCode.DAMAGED,
            "DOCTYPE"),
        Arguments.of(
            OfdFile.of("<ofd:PageBlock>".repeat(1000) + TEXT + "</ofd:PageBlock>".repeat(1000)),
            ProblemCode.DAMAGED,
            "嵌套过深"),
        Arguments.of(
            OfdFile.of(OfdFile.text(" ".repeat(10_000_000), 1, 1, "")),
            ProblemCode.TOO_LARGE,
            "压缩炸弹"),
        Arguments.of(
            OfdFile.of(TEXT)
                .document("<ofd:Pages>" + "<ofd:Page BaseLoc='x'/>".repeat(301) + "</ofd:Pages>"),
            ProblemCode.TOO_LARGE,
            "300 页"));
  }

  /** A file of two documents, of which the second says this. */
  private static OfdFile twoDocuments(String second) {
    return OfdFile.of(TEXT)
        .part(
            "OFD.xml",
            "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody>"
                + "<DocBody><DocRoot>Doc_1/Document.xml</DocRoot></DocBody></OFD>")
        .part("Doc_1/Document.xml", "<Document><Pages><Page BaseLoc='P.xml'/></Pages></Document>")
        .part("Doc_1/P.xml", OfdFile.page(second));
  }

  @Test
  void aSecondDocumentWithoutTextIsNoHindrance() throws Exception {
    assertThat(read(twoDocuments(""))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void refuses(OfdFile file, ProblemCode code, String cause) {
    assertRefused(file.bytes(), code, cause);
  }

  @Test
  void refusesATruncatedFile() {
    byte[] bytes = OfdFile.of(TEXT).bytes();
    assertRefused(Arrays.copyOf(bytes, bytes.length - 100), ProblemCode.DAMAGED, "不完整");
  }

  @Test
  void pagesWithOtherCharactersAreReadOrRefused() {
    String page =
        OfdFile.page(
            TEXT + OfdFile.path(30, 100, "CTM='1 0 0 1 0 0'", "M 0 0 L 60 0 Q 1 1 2 2 L 0 20 C"));
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder mutated = new StringBuilder(page);
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        char other = "0123456789-.eEg MLC'<>&年\u0000\uD800".charAt(random.nextInt(26));
        mutated.setCharAt(random.nextInt(mutated.length()), other);
      }
      byte[] bytes = OfdFile.of(TEXT).part("Doc_0/Pages/0/Content.xml", mutated.toString()).bytes();
      try {
        assertThat(READERS.read(new Source("报告.ofd", bytes)).format()).isEqualTo("ofd");
      } catch (ReadingException refused) {
        assertThat(refused.code()).isIn(ProblemCode.DAMAGED, ProblemCode.EMPTY);
      }
    }
  }

  @Test
  void readsNothingOutsideTheFile() {
    assertRefused(
        OfdFile.of(TEXT)
            .document("<ofd:Pages><ofd:Page BaseLoc='../../../../etc/passwd'/></ofd:Pages>")
            .bytes(),
        ProblemCode.DAMAGED,
        "缺少第 1 页");
  }

  @Test
  void knowsItsOwnFilesOnly() {
    OfdReader reader = new OfdReader();
    assertThat(reader.confidence(new Source("a", OfdFile.of(TEXT).bytes()))).isEqualTo(100);
    byte[] inFolder = new OfdFile().part("报告/OFD.xml", "<x/>").bytes();
    byte[] other = "OFD.xml".getBytes(StandardCharsets.UTF_8);
    assertThat(reader.confidence(new Source("a.ofd", inFolder))).isZero();
    assertThat(reader.confidence(new Source("a.ofd", other))).isZero();
  }

  private static void assertRefused(byte[] bytes, ProblemCode code, String cause) {
    assertThatThrownBy(() -> READERS.read(new Source("报告.ofd", bytes)))
        .isInstanceOfSatisfying(
            ReadingException.class, problem -> assertThat(problem.code()).isEqualTo(code))
        .hasMessageContaining(cause);
  }
}
