package org.jianbao.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.hostile.PdfBytes.FONT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files whose objects lead back to themselves, or are more than any page holds. */
class HostilePdfTests {
  private static final String HELLO = "BT /F 12 Tf 72 700 Td (Hello) Tj ET\n";
  private static final String FORM = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] ";
  private static final String FORMS = "/Resources << /XObject << /X 5 0 R >> >>";

  private static PdfBytes page(String resources) {
    return PdfBytes.page(HELLO, "/Resources << " + resources + " >>");
  }

  /** Pages that have no contents; all but the first are more than are counted. */
  private static byte[] pages(int number, int counted) {
    PdfBytes file = PdfBytes.of();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < number; i++) {
      kids.append(3 + i).append(" 0 R ");
      file.put(3 + i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
    }
    return file.put(2, "<< /Type /Pages /Count " + counted + " /Kids [" + kids + "] >>").bytes();
  }

  /** Nodes of the tree of pages each of which has the next one twice. */
  private static byte[] doubled(int depth, String leaf) {
    PdfBytes file = PdfBytes.of();
    for (int i = 2; i < depth; i++) {
      String next = (i + 1) + " 0 R ";
      file.put(i, "<< /Type /Pages /Kids [" + next + next + "] /Count 9 >>");
    }
    return file.put(depth, leaf).bytes();
  }

  /** Forms each of which draws the next one ten times. */
  private static byte[] fan() {
    PdfBytes file = PdfBytes.page("/X Do " + HELLO, FORMS);
    for (int i = 5; i < 25; i++) {
      String next = "/Resources << /XObject << /X " + (i + 1) + " 0 R >> >>";
      file.stream(i, FORM + next, "/X Do ".repeat(10));
    }
    return file.stream(25, FORM, "0 0 m").bytes();
  }

  private static byte[] deepTree() {
    PdfBytes file = PdfBytes.of();
    for (int i = 2; i < 20_000; i++) {
      file.put(i, "<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 >>");
    }
    return file.put(20_000, "<< /Type /Page >>").bytes();
  }

  private static byte[] parentsInACircle(String first, String second) {
    return PdfBytes.of()
        .put(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent " + first + " >>")
        .put(3, "<< /Type /Page /Parent " + second + " /Contents 4 0 R " + FONT + " >>")
        .put(5, "<< /Type /Pages /Parent 2 0 R >>")
        .stream(4, "", HELLO)
        .bytes();
  }

  static Stream<Arguments> files() {
    String tooLarge = "TOO_LARGE PDF 文件";
    String deep = "DAMAGED 文件内部嵌套过深";
    return Stream.of(
        Arguments.of(
            "a tree of pages that holds itself",
            PdfBytes.of().put(2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>").bytes(),
            "DAMAGED PDF 文件中没有页面"),
        Arguments.of("2^58 nodes", doubled(60, "<< /Type /Pages /Kids [] /Count 0 >>"), "DAMAGED"),
        Arguments.of("2^58 pages", doubled(60, "<< /Type /Page >>"), "EMPTY"),
        Arguments.of("a deep tree of pages", deepTree(), deep),
        Arguments.of("a page above itself", parentsInACircle("2 0 R", "3 0 R"), "READ Hello"),
        Arguments.of("nodes above each other", parentsInACircle("5 0 R", "2 0 R"), "READ Hello"),
        Arguments.of("10,000 pages", pages(10_000, 10_000), tooLarge + "超过 300 页"),
        Arguments.of("10,000 pages that count as one", pages(10_000, 1), tooLarge + "超过 300 页"),
        Arguments.of(
            "a form that draws itself",
            PdfBytes.page("/X Do " + HELLO, FORMS).stream(5, FORM + FORMS, "/X Do ").bytes(),
            tooLarge + "中的图形反复套用"),
        Arguments.of(
            "a form that draws itself ten times",
            PdfBytes.page("/X Do " + HELLO, FORMS).stream(5, FORM + FORMS, "/X Do ".repeat(10))
                .bytes(),
            tooLarge + "中的图形反复套用"),
        Arguments.of("10^20 forms", fan(), tooLarge + "中的图形反复套用"),
        Arguments.of(
            "a glyph that draws itself",
            page("/Font << /F 7 0 R >>")
                .put(
                    7,
                    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0]"
                        + " /CharProcs << /H 8 0 R >> /Encoding << /Differences [72 /H] >>"
                        + " /FirstChar 72 /LastChar 72 /Widths [1]"
                        + " /Resources << /Font << /F 7 0 R >> >> >>")
                .stream(8, "", "BT /F 1 Tf (HHHHHHHH) Tj ET")
                .bytes(),
            ""),
        Arguments.of(
            "a font of itself",
            page("/Font << /F 7 0 R >>")
                .put(
                    7, "<< /Type /Font /Subtype /Type0 /Encoding 7 0 R /DescendantFonts [7 0 R] >>")
                .bytes(),
            "DAMAGED"),
        Arguments.of(
            "a colour of itself",
            PdfBytes.page("/C cs 1 sc " + HELLO, "/Resources << /ColorSpace << /C 7 0 R >> >>")
                .put(7, "[/Indexed 7 0 R 255 (abc)]")
                .bytes(),
            deep),
        Arguments.of(
            "a stream of objects that holds itself",
            PdfBytes.page(HELLO, "").stream(
                    6, "/Type /ObjStm /N 2 /First 10 /Extends 6 0 R", "6 0 7 3   6 0 R 6 0 R")
                .bytes(),
            "READ Hello"),
        Arguments.of(
            "a stream as long as itself",
            PdfBytes.page("", "")
                .put(4, "<< /Length 4 0 R >>\nstream\n" + HELLO + "\nendstream")
                .bytes(),
            ""),
        Arguments.of(
            "a table of references before itself",
            PdfBytes.page(HELLO, "").bytes("/Prev " + tableOf(PdfBytes.page(HELLO, "").bytes())),
            "READ Hello"),
        Arguments.of(
            "arrays in arrays", PdfBytes.page("[".repeat(1_000_000) + HELLO, "").bytes(), ""),
        Arguments.of(
            "dictionaries in dictionaries",
            PdfBytes.page("<< /A ".repeat(1_000_000) + HELLO, "").bytes(),
            ""),
        Arguments.of(
            "a page of arrays in arrays",
            PdfBytes.page(HELLO, "/A " + "[".repeat(1_000_000)).bytes(),
            ""),
        Arguments.of(
            "states put aside without end",
            PdfBytes.page("q ".repeat(9_000_000) + HELLO, "").bytes(),
            tooLarge + "的绘图状态嵌套过深"),
        Arguments.of(
            "operands without end",
            PdfBytes.page("1 ".repeat(5_000_000) + HELLO, "").bytes(),
            "READ Hello"),
        Arguments.of(
            "blanks that inflate a thousandfold",
            PdfBytes.page(" ".repeat(200_000_000), "").bytes(),
            "EMPTY"),
        Arguments.of(
            "a path without end",
            PdfBytes.page("0 0 m " + "1 1 l ".repeat(2_000_000) + "S " + HELLO, "").bytes(),
            "READ Hello"),
        Arguments.of(
            "a huge picture, a thousand times",
            PdfBytes.page("/X Do ".repeat(1_000) + HELLO, FORMS).stream(
                    5,
                    "/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000"
                        + " /BitsPerComponent 8 /ColorSpace /DeviceRGB",
                    "x")
                .bytes(),
            ""),
        Arguments.of(
            "characters one over the other",
            PdfBytes.page("BT /F 1 Tf " + "(aaaaaaaaaa) Tj -5 0 Td ".repeat(15_000) + "ET", "")
                .bytes(),
            "TOO_LARGE"));
  }

  private static int tableOf(byte[] file) {
    return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("xref\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_read_or_refused(String name, byte[] file, String outcome) throws Exception {
    assertThat(Attack.outcome(file)).as(name).startsWith(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 0 1000000000 1000000000]",
        "[0 0 0 0]",
        "[1e38 -1e38 -1e38 1e38]",
        "[5 5]",
        "(x)",
        "[0 0 9999999999999999999999999999999999999999 1]",
        "[2 0 R 2 0 R 2 0 R 2 0 R]"
      })
  void boxes_of_pages_may_be_anything(String box) throws Exception {
    String lines = "0 0 m 900000000 900000000 l S 0 0 100000000 100000000 re S ";
    String page = "/Rotate 1000000007 /UserUnit 75000 /MediaBox " + box;
    assertThat(Attack.outcome(PdfBytes.page(HELLO + lines, page).bytes())).isNotEmpty();
  }

  /** A page on which a font that says nothing of its characters draws these codes after a text. */
  private static byte[] mute(String codes) {
    String body = "BT /F 12 Tf 1 0 0 1 50 700 Tm (" + "Annual report. ".repeat(20) + ") Tj ET ";
    String font =
        "<< /Type /Font /Subtype /Type1 /BaseFont /Mute /FirstChar 1 /LastChar 6"
            + " /Widths [900 900 900 900 900 900]"
            + " /Encoding << /Differences [1 /g1 /g2 /g3 /g4 /g5 /g6] >> >>";
    return PdfBytes.page(
            body + "BT /M 12 Tf 1 0 0 1 50 740 Tm " + codes + " ET",
            "/Resources << /Font << /M 7 0 R /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                + " >> >> >>")
        .put(7, font)
        .bytes();
  }

  @Test
  void text_of_a_font_that_tells_no_characters_is_not_left_out() throws Exception {
    assertThat(Attack.outcome(mute("<010203040506> Tj")))
        .contains("NO_TEXT")
        .contains("第 1 页有文字的字体没有对应的文字编码");
    // A bullet, leaders, signs apart from each other.
    for (String signs :
        List.of(
            "<01> Tj", "<010101010101> Tj", "<01> Tj 200 0 Td <02> Tj 200 0 Td <03> Tj <04> Tj")) {
      assertThat(Attack.outcome(mute(signs))).as(signs).startsWith("READ");
    }
  }

  @Test
  void a_sound_one_is_read() throws Exception {
    assertThat(Attack.outcome(PdfBytes.page(HELLO, "").bytes())).isEqualTo("READ Hello\n");
  }

  @Test
  void rulings_close_to_each_other_take_little_time() throws Exception {
    StringBuilder lines = new StringBuilder(HELLO);
    for (int i = 0; i < 4_000; i++) {
      lines.append("0 " + i * 4 + " m 16000 " + i * 4 + " l S ");
      lines.append(i * 4 + " 0 m " + i * 4 + " 16000 l S ");
    }
    String wide = "/MediaBox [0 0 16000 16000]";
    assertThat(Attack.outcome(PdfBytes.page(lines.toString(), wide).bytes())).isNotEmpty();
  }
}
