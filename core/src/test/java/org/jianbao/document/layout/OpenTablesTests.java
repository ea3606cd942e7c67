package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables without ruling lines, and text that is none. */
class OpenTablesTests {
  private static final int[] COLUMNS = {295, 345, 395, 445};

  static List<Block> blocks(Drawing... pages) {
    List<PageLayout> all = new ArrayList<>();
    for (Drawing page : pages) {
      all.add(page.page(all.size() + 1));
    }
    return PageBlocks.of(all);
  }

  /** Tables row by row: column, span and text of each cell. */
  private static List<String> rows(Drawing... pages) {
    List<String> rows = new ArrayList<>();
    for (Block block : blocks(pages)) {
      if (block instanceof Table table) {
        for (TableRow row : table.rows()) {
          rows.add(String.join("|", row.cells().stream().map(OpenTablesTests::cell).toList()));
        }
      } else if (block instanceof Paragraph paragraph) {
        rows.add("¶" + paragraph.text());
      }
    }
    return rows;
  }

  private static String cell(TableCell cell) {
    String down = cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "";
    return cell.column()
        + (cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "")
        + down
        + cell.text();
  }

  /** A head of four columns of figures. */
  private static Drawing head(Drawing page, double top) {
    page.text(50, top, "三、收到和处理政府信息公开申请情况");
    page.text(350, top + 30, "申请人情况");
    page.text(340, top + 60, "法人或其他组织");
    page.text(285, top + 75, "自然人").text(440, top + 75, "总计");
    return page.text(340, top + 90, "企业").text(390, top + 90, "其他");
  }

  private static Drawing row(Drawing page, double x, double y, String label, int... values) {
    page.text(x, y, label);
    return values(page, y, values);
  }

  private static Drawing values(Drawing page, double y, int... values) {
    for (int i = 0; i < values.length; i++) {
      page.text(COLUMNS[i], y, Integer.toString(values[i]));
    }
    return page;
  }

  @Test
  void labels_stand_in_the_middle_of_the_rows_that_they_hold_together() {
    Drawing page = head(new Drawing(), 40);
    row(page, 60, 160, "一、新收数量", 7, 1, 0, 8);
    row(page, 110, 190, "（一）予以公开", 3, 1, 0, 4);
    row(page, 180, 220, "1.国家秘密", 0, 0, 0, 0);
    values(page.text(180, 244, "2.其他法规").text(180, 258, "禁止公开"), 251, 1, 0, 0, 1);
    row(page, 180, 282, "3.内部事务", 2, 0, 0, 2);
    page.text(110, 244, "（二）").text(110, 258, "其他");
    page.text(60, 229, "二、").text(60, 243, "结果");
    row(page, 60, 310, "三、结转", 1, 0, 0, 1);
    page.text(50, 350, "四、行政复议和行政诉讼情况");
    assertThat(rows(page))
        .containsExactly(
            "¶三、收到和处理政府信息公开申请情况",
            "5+2申请人情况",
            "5+2法人或其他组织",
            "4自然人|7总计",
            "5企业|6其他",
            "1+3一、新收数量|47|51|60|78",
            "1↓4二、结果|2+2（一）予以公开|43|51|60|74",
            "2↓3（二）其他|31.国家秘密|40|50|60|70",
            "32.其他法规禁止公开|41|50|60|71",
            "33.内部事务|42|50|60|72",
            "1+3三、结转|41|50|60|71",
            "¶四、行政复议和行政诉讼情况");
  }

  @Test
  void labels_of_groups_never_on_one_line_with_others_have_a_column_too() {
    Drawing page = head(new Drawing(), 40);
    row(page, 60, 160, "一、新收数量", 7, 1, 0, 8);
    row(page, 110, 190, "（一）予以公开", 3, 1, 0, 4);
    row(page, 180, 220, "1.国家秘密", 0, 0, 0, 0);
    row(page, 180, 252, "2.内部事务", 0, 0, 0, 0);
    page.text(110, 229, "不予").text(110, 243, "公开");
    row(page, 180, 284, "3.重复申请", 2, 0, 0, 2);
    row(page, 180, 316, "4.其他申请", 2, 0, 0, 2);
    page.text(110, 293, "不予").text(110, 307, "处理");
    page.text(60, 246, "二、").text(60, 260, "结果");
    row(page, 60, 346, "三、结转", 1, 0, 0, 1);
    page.text(50, 390, "四、行政复议和行政诉讼情况");
    assertThat(rows(page))
        .contains(
            "1↓5二、结果|2+2（一）予以公开|43|51|60|74",
            "2↓2不予公开|31.国家秘密|40|50|60|70",
            "2↓2不予处理|33.重复申请|42|50|60|72");
  }

  @Test
  void figures_at_the_right_of_their_columns_stand_below_heads_in_the_middle() {
    Drawing page = new Drawing();
    page.text(50, 40, "二、主动公开政府信息情况");
    page.text(60, 100, "信息内容").text(150, 100, "制发件数").text(270, 100, "废止件数");
    page.text(60, 130, "规章").text(220, 130, "0").text(340, 130, "3");
    page.text(60, 160, "规范性文件").text(210, 160, "12").text(340, 160, "4");
    page.text(60, 190, "许可").text(200, 190, "113").text(340, 190, "5");
    page.text(50, 240, "三、收到和处理政府信息公开申请情况");
    assertThat(rows(page))
        .contains("1信息内容|2制发件数|3废止件数", "1规章|20|33", "1规范性文件|212|34", "1许可|2113|35");
  }

  @Test
  void a_table_goes_on_over_the_page_with_its_columns_and_groups() {
    Drawing first = head(new Drawing(), 570);
    row(first, 60, 700, "一、新收数量", 7, 1, 0, 8);
    row(first, 110, 730, "1.国家秘密", 0, 0, 0, 0);
    row(first, 110, 760, "2.重复申请", 3, 1, 0, 4);
    first.text(60, 738, "二、").text(60, 752, "不予");
    Drawing second = new Drawing();
    row(second, 110, 40, "3.内部事务", 2, 0, 0, 2);
    row(second, 110, 70, "4.执法案卷", 2, 0, 0, 2);
    row(second, 60, 100, "三、结转", 1, 0, 0, 1);
    second.text(50, 150, "四、行政复议和行政诉讼情况");
    assertThat(rows(first, second))
        .contains(
            "1↓4二、不予|21.国家秘密|30|40|50|60",
            "22.重复申请|33|41|50|64",
            "23.内部事务|32|40|50|62",
            "24.执法案卷|32|40|50|62",
            "1+2三、结转|31|40|50|61");
  }

  @Test
  void blocks_have_columns_of_their_own() {
    Drawing page = new Drawing();
    page.text(50, 40, "二、主动公开政府信息情况");
    page.text(240, 70, "第二十条第（一）项");
    page.text(60, 100, "信息内容").text(270, 100, "制发件数").text(370, 100, "废止件数");
    page.text(60, 130, "规章").text(285, 130, "0").text(385, 130, "0");
    page.text(60, 160, "规范性文件").text(280, 160, "12").text(385, 160, "3");
    page.text(240, 190, "第二十条第（五）项");
    page.text(60, 220, "信息内容").text(330, 220, "决定数量");
    page.text(60, 250, "行政许可").text(335, 250, "208");
    page.text(60, 280, "行政强制").text(340, 280, "5");
    page.text(50, 320, "三、收到和处理政府信息公开申请情况");
    assertThat(rows(page))
        .containsExactly(
            "¶二、主动公开政府信息情况",
            "2+2第二十条第（一）项",
            "1信息内容|2制发件数|3废止件数",
            "1规章|20|30",
            "1规范性文件|212|33",
            "2+2第二十条第（五）项",
            "1信息内容|2+2决定数量",
            "1行政许可|2+2208",
            "1行政强制|2+25",
            "¶三、收到和处理政府信息公开申请情况");
  }

  @Test
  void a_column_without_any_figure_is_known_by_its_head() {
    Drawing page = new Drawing();
    page.text(50, 40, "二、主动公开政府信息情况");
    page.text(60, 70, "信息内容").text(150, 70, "制发件数").text(270, 70, "废止件数").text(390, 70, "有效件数");
    page.text(60, 100, "规章").text(165, 100, "0").text(405, 100, "3");
    page.text(60, 130, "规范性文件").text(165, 130, "2").text(405, 130, "4");
    page.text(60, 160, "许可").text(165, 160, "1").text(405, 160, "5");
    page.text(50, 200, "三、收到和处理政府信息公开申请情况");
    assertThat(rows(page))
        .contains("1信息内容|2制发件数|3废止件数|4有效件数", "1规章|20|3|43", "1规范性文件|22|3|44", "1许可|21|3|45");
  }

  @Test
  void a_caption_makes_a_table_of_few_figures() {
    Drawing page = new Drawing();
    page.text(50, 40, "二、主动公开政府信息情况").text(200, 70, "第二十条第（一）项");
    page.text(60, 100, "信息内容").text(150, 100, "制发件数").text(270, 100, "废止件数").text(390, 100, "有效件数");
    page.text(60, 130, "规章").text(165, 130, "0").text(285, 130, "1").text(405, 130, "3");
    page.text(60, 160, "规范性文件").text(165, 160, "2").text(405, 160, "4");
    assertThat(rows(page)).endsWith("1规章|20|31|43", "1规范性文件|22|3|44");
  }

  @Test
  void text_with_figures_is_no_table() {
    Drawing contents = new Drawing();
    Drawing prose = new Drawing();
    Drawing list = new Drawing();
    for (int i = 1; i < 12; i++) {
      contents.text(60, 40 + 30 * i, i + "、总体情况……").text(500, 40 + 30 * i, "" + i);
      prose.text(60, 40 + 20 * i, "全年公开 12 条，其中 3 条，收到申请 5 件，办结 4 件");
      list.text(60, 40 + 20 * i, "电话：").text(200, 40 + 20 * i, "87654321");
    }
    for (Drawing page : List.of(contents, prose, list)) {
      assertThat(blocks(page)).noneMatch(Table.class::isInstance);
    }
  }

  @Test
  void two_columns_of_text_with_figures_are_read_one_after_the_other() {
    Drawing page = new Drawing();
    for (int i = 0; i < 12; i++) {
      page.text(50, 60 + 20 * i, "左栏第" + i + "行文字公开信息" + i + "条");
      page.text(330, 60 + 20 * i, "右栏第" + i + "行文字受理申请" + i + "件");
    }
    List<String> rows = rows(page);
    assertThat(rows).first().asString().startsWith("¶左栏第0行");
    assertThat(String.join("", rows)).contains("左栏第11行文字公开信息11条").contains("右栏第0行");
    assertThat(String.join("", rows).indexOf("左栏第11行"))
        .isLessThan(String.join("", rows).indexOf("右栏第0行"));
    assertThat(blocks(page)).noneMatch(Table.class::isInstance);
  }

  @Test
  @Timeout(20)
  void what_is_scattered_over_many_pages_costs_no_time() {
    List<PageLayout> pages = new ArrayList<>();
    Random random = new Random(4);
    for (int number = 1; number <= 20; number++) {
      Drawing page = new Drawing();
      for (int i = 0; i < 700; i++) {
        String text = i % 3 == 0 ? "标签" : Integer.toString(random.nextInt(100));
        page.text(random.nextInt(580), random.nextInt(780), text);
      }
      for (int y = 40; y < 780; y += 13) {
        values(page.text(20, y + 3, "甲乙").text(80, y + 5, "丙").text(120, y + 7, "丁"), y, 1, 2, 3);
      }
      pages.add(page.page(number));
    }
    assertThat(PageBlocks.of(pages)).isNotEmpty();
  }

  @Test
  @Timeout(20)
  void a_page_full_of_labels_and_figures_costs_no_time() {
    List<PageLayout> pages = new ArrayList<>();
    for (int number = 1; number <= 30; number++) {
      Drawing page = new Drawing();
      for (double y = 10; y < 790; y += 13.1) {
        values(page, y, 1, 2, 3, 4);
        page.text(20, y - 3, "甲乙").text(80, y + 2, "丙").text(120, y + 4, "丁").text(180, y + 5, "戊");
      }
      pages.add(page.page(number));
    }
    assertThat(PageBlocks.of(pages)).isNotEmpty();
  }
}
