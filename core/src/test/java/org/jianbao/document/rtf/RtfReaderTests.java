package org.jianbao.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jianbao.document.Block;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in Rich Text Format: charsets, tables, what is no text, whole and broken. */
@Timeout(120)
class RtfReaderTests {
  private static final DocumentReaders READERS = new DocumentReaders();
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
          + "{\\f1\\froman\\fcharset0 Times;}{\\f2\\fnil\\fcharset2 Wingdings;}}"
          + "{\\stylesheet{Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 \\b heading 2;}}\n";

  private static List<Block> read(String body) throws ReadingException {
    byte[] bytes = (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    return READERS.read(new Source("报告.doc", bytes)).blocks();
  }

  /** Text in bytes of GBK, each in hexadecimal. */
  private static String gbk(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte one : text.getBytes(Charset.forName("GB18030"))) {
      escaped.append(String.format("\\'%02x", one));
    }
    return escaped.toString();
  }

  private static List<String> texts(String body) throws ReadingException {
    return read(body).stream().map(block -> ((Paragraph) block).text()).toList();
  }

  private static List<String> cells(Block table) {
    return ((Table) table)
        .rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(RtfReaderTests::described)
            .toList();
  }

  private static String described(TableCell cell) {
    return cell.row()
        + ","
        + cell.column()
        + " "
        + cell.rowSpan()
        + "x"
        + cell.columnSpan()
        + " "
        + cell.text();
  }

  @Test
  void says_what_the_same_file_says_as_docx() throws Exception {
    Path folder = Path.of("src/test/resources/office");
    List<Block> rtf = READERS.read(folder.resolve("rich.rtf")).blocks();
    List<Block> docx = READERS.read(folder.resolve("rich.plain.docx")).blocks();
    assertThat(rtf).isEqualTo(docx);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\f0 \\'d2\\'bb\\'a1\\'a2 | 一、",
        "\\f1 \\'d2\\'bb\\'a1\\'a2 | 一、",
        "\\f1 2\\'d73 | 2×3",
        "\\f0 \\'81@\\'d2\\'bb | 丂一",
        "\\u19968?\\u12289\\'3f | 一、",
        "\\uc2\\u19968\\'d2\\'bb\\u20108\\'b6\\'fe | 一二",
        "{\\uc0\\u19968 \\u20108 }\\u19977 ? | 一二三",
        "\\uc1\\u-28646?\\u55362?\\u57271? | 通𠮷",
        "\\u8220\\ldblquote\\u19968?\\rdblquote | “一”",
        "\\u19968\\b0 \\u20108? | 一二",
        "a\\~b\\_c\\-d\\\\\\{\\} | a\u00A0b\u2011cd\\{}",
        "{\\f2\\'fc}\\f0 x | √x",
        "{\\f2\\u-3844?}x | √x",
        "a\\line b\\tab c | a⏎b⇥c",
        "a\\'05b\\u4?c | abc",
        "a{\\v hidden}b{\\deleted gone}c\\v d\\v0 e | abce",
        "a{\\strike struck}b\\strikedl d\\strikedl0 e | abe",
        "a{\\footnote note}{\\*\\annotation note}{\\header h}{\\*\\unknown u}b | ab",
        "a{\\field{\\*\\fldinst = 7+5}{\\fldrslt 12}}b | a12b",
        "a{\\field{\\*\\fldinst EQ \\\\o\\\\ad(\\\\s\\\\up 9(yun),{\\uc2 \\u20113\\'d4\\'c6})}{\\fldrslt}}b | a云b",
        "a{\\b\\*\\cs7\\b b} | ab",
        "a{\\*\\bkmkstart name}b{\\bin3 }}}}c | abc",
        "\\outlinelevel1 {\\listtext\\pard\\plain \\'d2\\'bb\\'a1\\'a2\\tab}x | 一、x",
        "{\\pntext (1)\\tab}x | (1) x",
        "{\\listtext\\f2\\'6c\\tab}x | x"
      })
  void text_is_what_is_shown(String body, String expected) throws Exception {
    assertThat(texts(body + "\\par"))
        .containsExactly(expected.replace('⏎', '\n').replace('⇥', '\t'));
  }

  @Test
  void paragraphs_and_headings() throws Exception {
    assertThat(
            read("\\pard\\s1 a\\par\\pard b\\par\\pard\\s2 c\\par\\pard\\outlinelevel2 d\\par e"))
        .extracting(block -> ((Paragraph) block).text() + ((Paragraph) block).heading())
        .containsExactly("atrue", "bfalse", "ctrue", "dtrue", "efalse");
    assertThat(texts("a{\\deleted\\par}b\\par c\\page d\\par")).containsExactly("ab", "c\nd");
  }

  @Test
  void tables_have_merged_cells() throws Exception {
    String first =
        "\\trowd\\trleft-108\\clvmgf\\cellx900\\clmgf\\cellx1800\\clmrg\\cellx2700"
            + "\\pard\\intbl a\\cell b\\cell\\cell\\row";
    String second =
        "\\trowd\\trleft-110\\clvmrg\\cellx890\\cellx1810\\cellx2700"
            + "\\pard\\intbl\\cell c\\par d\\cell "
            + gbk("三")
            + "\\cell\\row";
    String third = "\\trowd\\trleft-108\\cellx1800\\cellx2700\\pard\\intbl e\\cell f\\cell\\row";
    List<Block> blocks = read("x\\par" + first + second + third + "\\pard y\\par");
    assertThat(blocks).hasSize(3);
    assertThat(cells(blocks.get(1)))
        .containsExactly(
            "1,1 2x1 a", "1,2 1x2 b", "2,2 1x1 c\nd", "2,3 1x1 三", "3,1 1x2 e", "3,3 1x1 f");
  }

  @Test
  void a_row_may_be_defined_behind_its_cells_or_not_be_marked_in_its_paragraphs() throws Exception {
    assertThat(
            cells(
                read("\\pard\\intbl a\\cell b\\cell\\trowd\\cellx900\\cellx1800\\row\\pard x\\par")
                    .get(0)))
        .containsExactly("1,1 1x1 a", "1,2 1x1 b");
    assertThat(
            cells(read("\\trowd\\cellx900\\cellx1800 a\\par b\\cell c\\cell\\row x\\par").get(0)))
        .containsExactly("1,1 1x1 a\nb", "1,2 1x1 c");
  }

  @Test
  void nested_tables_are_text_of_their_cell_and_deleted_rows_are_left_out() throws Exception {
    String nested =
        "\\pard\\intbl\\itap2 c\\nestcell d\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}";
    String row = "\\trowd\\cellx900\\cellx1800\\cellx2700\\pard\\intbl ";
    List<Block> blocks =
        read(
            row
                + "a\\cell b\\par"
                + nested
                + "\\pard\\intbl\\cell e\\cell\\row"
                + row
                + "{\\deleted x\\cell y\\cell z\\cell\\row}"
                + row
                + "f\\cell g\\cell h\\cell\\row\\pard");
    assertThat(cells(blocks.get(0)))
        .containsExactly(
            "1,1 1x1 a", "1,2 1x1 b\nc\td", "1,3 1x1 e", "2,1 1x1 f", "2,2 1x1 g", "2,3 1x1 h");
  }

  @Test
  void a_row_with_a_deleted_end_stays_while_something_is_left_in_it() throws Exception {
    String row = "\\trowd\\cellx900\\cellx1800\\pard\\intbl ";
    List<Block> blocks =
        read(
            row
                + "a\\cell b\\cell\\row"
                + row
                + "{\\deleted c}\\cell d\\cell{\\deleted\\row}"
                + row
                + "{\\deleted e}\\cell\\cell{\\deleted\\row}\\pard");
    assertThat(cells(blocks.get(0)))
        .containsExactly("1,1 1x1 a", "1,2 1x1 b", "2,1 1x1 ", "2,2 1x1 d");
  }

  @Test
  void pictures_are_counted_and_text_boxes_follow_their_paragraph() throws Exception {
    List<Block> blocks =
        read(
            "a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}\\par "
                + "b{\\shp{\\*\\shpinst{\\sp{\\sn txid}{\\sv 1}}{\\shptxt \\pard in\\par}}"
                + "{\\shprslt{\\*\\do{\\dptxbxtext again\\par}}}}c\\par");
    assertThat(blocks)
        .extracting(block -> ((Paragraph) block).text() + ((Paragraph) block).pictures())
        .containsExactly("a1", "bc0", "in0");
  }

  @Test
  void truncated_files_are_damaged() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/office/rich.rtf"));
    for (int percent = 1; percent < 100; percent++) {
      byte[] cut = Arrays.copyOf(bytes, bytes.length * percent / 100);
      assertThatThrownBy(() -> READERS.read(new Source("x", cut)))
          .isInstanceOfSatisfying(
              ReadingException.class,
              problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED));
    }
  }

  @Test
  void groups_in_one_another_are_bounded() {
    assertThatThrownBy(() -> read("{".repeat(100_000)))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining("嵌套过深");
    assertThatThrownBy(() -> read("{\\shptxt ".repeat(1_900))).isInstanceOf(ReadingException.class);
  }

  @Test
  void wild_numbers_do_no_harm() throws Exception {
    List<Block> blocks =
        read(
            "\\trowd\\trleft-2147483648\\cellx2147483647\\cellx99999999999\\pard\\intbl"
                + "\\itap999999999 a\\cell\\itap-5 b\\cell\\row\\pard\\u99999999? \\uc-3 x\\par"
                + "\\fcharset9\\f-1\\'ff\\bin-4 y");
    assertThat(blocks).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 40})
  void flipped_bytes_never_crash_the_reader(int flips) throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/office/rich.rtf"));
    Random random = new Random(flips);
    for (int round = 0; round < 700; round++) {
      byte[] broken = bytes.clone();
      for (int i = 0; i < flips; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(READERS.read(new Source("x", broken)).blocks()).isNotEmpty();
      } catch (ReadingException problem) {
        assertThat(problem).message().isNotBlank();
      }
    }
  }
}
