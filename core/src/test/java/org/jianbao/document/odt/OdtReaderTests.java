package org.jianbao.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianbao.document.odt.OdtFile.cell;
import static org.jianbao.document.odt.OdtFile.p;
import static org.jianbao.document.odt.OdtFile.row;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OdtReaderTests {
  private static final String COVERED = "<table:covered-table-cell/>";

  private static void assertProblem(byte[] bytes, ProblemCode code, String message) {
    assertThatThrownBy(() -> new DocumentReaders().read(new Source("x", bytes)))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem).hasMessageContaining(message);
            });
  }

  @Test
  void white_space_is_what_elements_say_it_is() throws Exception {
    assertThat(
            OdtFile.of(
                    p("  甲\n  乙<text:span> 丙 </text:span> 丁"),
                    p("戊<text:s text:c='3'/>己<text:tab/>庚<text:line-break/>辛<text:s/>壬"))
                .texts())
        .containsExactly("甲 乙 丙 丁", "戊   己\t庚\n辛 壬");
  }

  @Test
  void what_is_not_on_the_page_is_not_read() throws Exception {
    assertThat(
            OdtFile.styled(
                    "<style:style style:name='H' style:family='text'>"
                        + "<style:text-properties text:display='none'/></style:style>"
                        + "<style:style style:name='H' style:family='paragraph'/>",
                    "<text:tracked-changes><text:changed-region><text:deletion>",
                    p("删去的"),
                    "</text:deletion></text:changed-region></text:tracked-changes>",
                    "<text:sequence-decls><text:sequence-decl/></text:sequence-decls>",
                    p(
                        "甲<text:change text:change-id='a'/><text:span text:style-name='H'>看不见"
                            + "</text:span>乙"),
                    p(
                        "丙<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                            + p("脚注")
                            + "</text:note-body></text:note>丁<office:annotation><dc:creator>某"
                            + "</dc:creator><text:p>批注</text:p></office:annotation>戊"),
                    "<text:p text:style-name='H'>己</text:p>",
                    "<text:section text:display='none'>",
                    p("隐藏的节"),
                    "</text:section><text:section>",
                    p("可见的节"),
                    "</text:section>",
                    p(
                        "<text:ruby><text:ruby-base>庚</text:ruby-base><text:ruby-text>gēng"
                            + "</text:ruby-text></text:ruby>"))
                .texts())
        .containsExactly("甲乙", "丙丁戊", "己", "可见的节", "庚");
  }

  @Test
  void boxes_come_behind_their_paragraph_and_pictures_are_counted() throws Exception {
    String picture = "<draw:frame><draw:object/><draw:image/><svg:title>图</svg:title></draw:frame>";
    String box = "<draw:frame><draw:text-box>" + p("框中") + "</draw:text-box></draw:frame>";
    String shape = "<draw:custom-shape>" + p("形中") + "</draw:custom-shape>";
    assertThat(OdtFile.of(p("甲" + box + "乙" + shape), picture, p(picture + "丙" + picture)).texts())
        .containsExactly("甲乙", "框中", "形中", "*", "丙**");
  }

  @Test
  void merged_cells_stand_in_the_grid() throws Exception {
    assertThat(
            OdtFile.of(
                    "<table:table><table:table-column table:number-columns-repeated='4'/>"
                        + "<table:table-header-rows>"
                        + row(
                            cell("table:number-columns-spanned='2'", p("横")),
                            COVERED,
                            cell("table:number-rows-spanned='2'", p("竖")),
                            cell("", p("丁")))
                        + "</table:table-header-rows>"
                        + row(
                            cell("", p("甲")), cell("", p("乙")), COVERED, cell("", p("1") + p("2")))
                        + row(
                            cell(
                                "table:number-rows-spanned='2' table:number-columns-spanned='2'",
                                p("十字")),
                            COVERED,
                            cell("table:number-columns-repeated='2'", p("0")))
                        + row(
                            "<table:covered-table-cell table:number-columns-repeated='2'/>",
                            cell("", ""),
                            cell("", p("末")))
                        + "</table:table>")
                .texts())
        .containsExactly(
            "[1,1 1×2 横][1,3 2×1 竖][1,4 丁][2,1 甲][2,2 乙][2,4 1\n2][3,1 2×2 十字][3,3 0][3,4 0]"
                + "[4,3 ][4,4 末]");
  }

  @Test
  void a_table_of_one_cell_is_a_frame() throws Exception {
    String inner = "<table:table>" + row(cell("", p("甲")), cell("", p("乙"))) + "</table:table>";
    assertThat(
            OdtFile.of("<table:table>" + row(cell("", p("题") + inner + p("尾"))) + "</table:table>")
                .texts())
        .containsExactly("题", "[1,1 甲][1,2 乙]", "尾");
  }

  private static String level(int level, String attributes) {
    return "<text:list-level-style-number text:level='"
        + level
        + "' "
        + attributes
        + "><style:list-level-properties><style:list-level-label-alignment"
        + " text:label-followed-by='nothing'/></style:list-level-properties>"
        + "</text:list-level-style-number>";
  }

  private static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  private static String item(String... content) {
    return "<text:list-item>" + String.join("", content) + "</text:list-item>";
  }

  private static final String STYLE =
      "<text:list-style style:name='L'>"
          + level(1, "style:num-format='一, 二, 三, ...' style:num-suffix='、'")
          + level(2, "style:num-format='一, 二, 三, ...' loext:num-list-format='（%2%）'")
          + level(3, "style:num-format='1' style:num-suffix='.' text:display-levels='2'")
          + "<text:list-level-style-bullet text:level='4' text:bullet-char='•'/>"
          + "</text:list-style><text:outline-style style:name='Outline'>"
          + "<text:outline-level-style text:level='1' style:num-format='1' style:num-suffix='.'/>"
          + "<text:outline-level-style text:level='2' style:num-format=''/></text:outline-style>";

  @Test
  void numbers_go_on_over_lists() throws Exception {
    assertThat(
            OdtFile.of(
                    list(
                        "xml:id='a' text:style-name='L'",
                        item(p("甲"), list("", item(p("乙"), p("续")), item(p("丙"))))),
                    p("正文"),
                    list(
                        "text:continue-numbering='true' text:style-name='L'",
                        item(list("", item(p("丁"), list("", item(p("戊")))))),
                        "<text:list-header>" + p("题头") + "</text:list-header>"),
                    list("text:continue-list='a' text:style-name='L'", item(p("己"))),
                    list(
                        "text:style-name='L'",
                        item(p("庚"), list("", item(list("", item(list("", item(p("点")))))))),
                        "<text:list-item text:start-value='7'>" + p("辛") + "</text:list-item>",
                        item(p("<text:number>九、</text:number>壬"))))
                .styles(STYLE)
                .texts())
        .containsExactly(
            "一、甲", "（一）乙", "续", "（二）丙", "正文", "（三）丁", "三.1.戊", "题头", "二、己", "一、庚", "点", "七、辛",
            "八、壬");
  }

  @Test
  void headings_bear_the_numbers_of_the_outline() throws Exception {
    assertThat(
            OdtFile.of(
                    "<text:h text:outline-level='1'>总体情况</text:h>",
                    "<text:h text:outline-level='2'>主动公开</text:h>",
                    "<text:h text:outline-level='1' text:is-list-header='true'>无号</text:h>",
                    "<text:h text:outline-level='1'>其他</text:h>")
                .styles(STYLE)
                .texts())
        .containsExactly("#1. 总体情况", "#主动公开", "#无号", "#2. 其他");
  }

  static Stream<Arguments> broken() {
    String bomb = p("年".repeat(100)).repeat(700_000);
    OdtFile good = OdtFile.of(p("年"));
    byte[] bytes = good.bytes();
    return Stream.of(
        Arguments.of(
            OdtFile.of(p("年"))
                .replace(
                    "META-INF/manifest.xml",
                    "/></m",
                    "><manifest:encryption-data/></manifest:file-entry></m")
                .bytes(),
            ProblemCode.ENCRYPTED,
            "打开密码"),
        Arguments.of(
            OdtFile.of(p("年")).part("content.xml", "<x").bytes(),
            ProblemCode.DAMAGED,
            "OpenDocument 的规范"),
        Arguments.of(
            OdtFile.of(p("年"))
                .replace(
                    "content.xml",
                    "<office:document-content",
                    "<!DOCTYPE x [<!ENTITY a 'b'>]><office:document-content")
                .bytes(),
            ProblemCode.DAMAGED,
            "DOCTYPE"),
        Arguments.of(OdtFile.of(bomb).bytes(), ProblemCode.TOO_LARGE, "压缩炸弹"),
        Arguments.of(OdtFile.of("<text:p>".repeat(5_000)).bytes(), ProblemCode.DAMAGED, "嵌套过深"),
        Arguments.of(
            OdtFile.of("<text:list><text:list-item>".repeat(5_000)).bytes(),
            ProblemCode.DAMAGED,
            "嵌套过深"),
        Arguments.of(OdtFile.of("").bytes(), ProblemCode.EMPTY, "没有任何内容"),
        Arguments.of(Arrays.copyOf(bytes, bytes.length - 30), ProblemCode.DAMAGED, "不完整或已损坏"),
        Arguments.of(Arrays.copyOf(bytes, 100), ProblemCode.DAMAGED, "不完整或已损坏"),
        Arguments.of(
            OdtFile.of(
                    "<table:table>"
                        + row(cell("table:number-columns-repeated='1000000000'", p("年")))
                            .repeat(4_000)
                        + "</table:table>")
                .bytes(),
            ProblemCode.TOO_LARGE,
            "单元格"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void is_refused(byte[] bytes, ProblemCode code, String message) {
    assertProblem(bytes, code, message);
  }

  @Test
  void is_known_without_its_type() throws Exception {
    byte[] bytes = OdtFile.of(p("年")).withoutType().bytes();
    assertThat(new DocumentReaders().read(new Source("x", bytes)).format()).isEqualTo("odt");
  }

  @Test
  void spans_beyond_all_bounds_are_cut() throws Exception {
    assertThat(
            OdtFile.of(
                    "<table:table>"
                        + row(
                            cell(
                                "table:number-columns-spanned='1000000000'"
                                    + " table:number-rows-spanned='1000000000'",
                                p("年")),
                            cell("", p("报")))
                        + row(
                            "<table:covered-table-cell table:number-columns-repeated='1000000000'/>")
                        + "</table:table>")
                .texts())
        .containsExactly("年", "报");
  }
}
