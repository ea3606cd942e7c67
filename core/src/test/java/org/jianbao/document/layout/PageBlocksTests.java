package org.jianbao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.junit.jupiter.api.Test;

/** What lines and tables of pages become. */
class PageBlocksTests {
  private static List<String> lines(PageLayout... pages) {
    List<String> lines = new ArrayList<>();
    for (Block block : PageBlocks.of(List.of(pages))) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table) {
        table
            .rows()
            .forEach(
                row ->
                    lines.add(
                        String.join("|", row.cells().stream().map(TableCell::text).toList())));
      }
    }
    return lines;
  }

  @Test
  void a_sign_off_where_the_title_stands_on_another_page_is_no_running_head() {
    Drawing first = new Drawing().text(200, 50, "某某县水务局").text(120, 90, "二〇二三年度报告");
    Drawing second = new Drawing().text(90, 30, "全年公开信息若干条。").text(90, 60, "另有其他。");
    Drawing third = new Drawing().text(90, 30, "无。").text(200, 50, "某某县水务局").text(200, 80, "一月九日");
    assertThat(lines(first.page(1), second.page(2), third.page(3)))
        .containsExactly("某某县水务局", "二〇二三年度报告", "全年公开信息若干条。", "另有其他。", "无。", "某某县水务局", "一月九日");
  }

  @Test
  void what_stands_outermost_on_most_pages_is_a_running_head() {
    List<PageLayout> pages = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Drawing page = new Drawing().text(200, 20, "某某县水务局").text(220, 36, "公开文件");
      pages.add(page.text(50 + 60 * i, 60, "甲乙丙".substring(i - 1, i) + "方无。").page(i));
    }
    assertThat(lines(pages.toArray(PageLayout[]::new))).containsExactly("甲方无。", "乙方无。", "丙方无。");
  }

  @Test
  void a_full_line_of_a_title_goes_on_in_the_middle_of_the_next() {
    Drawing page = new Drawing();
    page.small(54, 30, 16, "某某县水务局二〇二三年政府信息公开工作年度报").small(208, 54, 16, "告");
    for (int i = 0; i < 6; i++) {
      page.text(50, 100 + i * 20, "全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金类若干条整");
    }
    assertThat(lines(page.page(1))).first().isEqualTo("某某县水务局二〇二三年政府信息公开工作年度报告");
  }

  @Test
  void few_long_lines_broken_at_one_margin_go_on_among_many_short_ones() {
    Drawing page = new Drawing();
    page.text(50, 40, "某某县水务局年度报告");
    page.text(50, 60, "本报告依据条例编制所列数据的统计期限自一月一日起至十二月三十一日止报告由县水务局编");
    page.text(50, 80, "写并负责解释。");
    for (int i = 0; i < 20; i++) {
      page.text(50, 120 + i * 20, "第" + i + "段很短。");
    }
    page.text(50, 540, "全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金类若干条以及其他类若");
    page.text(50, 560, "干条。");
    assertThat(lines(page.page(1)))
        .contains(
            "本报告依据条例编制所列数据的统计期限自一月一日起至十二月三十一日止报告由县水务局编写并负责解释。",
            "全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金类若干条以及其他类若干条。");
  }

  @Test
  void long_lines_that_end_within_a_sentence_anywhere_are_lines_of_their_own() {
    Drawing page = new Drawing();
    page.text(50, 40, "本报告依据条例编制所列数据的统计期限自一月一日起至十二月三十一日止报告由县水务局");
    page.text(50, 60, "编写");
    page.text(50, 80, "全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金");
    page.text(50, 100, "另有其他");
    page.text(50, 120, "全年新收申请若干件上年结转若干件办结若干件其中予以公开");
    page.text(50, 140, "均已答复");
    for (int i = 0; i < 20; i++) {
      page.text(50, 180 + i * 20, "第" + i + "段很短。");
    }
    assertThat(lines(page.page(1))).contains("编写", "另有其他", "均已答复");
  }

  @Test
  void cells_whose_text_runs_up_or_down_are_read_along_it() {
    PageLayout page =
        new Drawing()
            .grid(new double[] {50, 80, 110, 200}, new double[] {100, 182, 200})
            .turned(54, 180, /* up= */ true, "三、本年度办理")
            .turned(66, 180, /* up= */ true, "结果")
            .turned(96, 102, /* up= */ false, "（三）不予公开")
            .turned(84, 102, /* up= */ false, "1.")
            .text(115, 140, "3")
            .page(1);
    assertThat(lines(page)).containsExactly("三、本年度办理结果|（三）不予公开1.|3", "||");
  }

  @Test
  void signs_of_vertical_lines_follow_what_they_follow_in_the_file() {
    // A browser shifts the comma up, beside the character before it.
    PageLayout page =
        new Drawing()
            .grid(new double[] {50, 80, 200}, new double[] {100, 200})
            .text(60, 110, "三")
            .text(60, 108, "、")
            .text(60, 131, "本")
            .text(60, 141, "年")
            .text(60, 151, "度")
            .text(90, 140, "12")
            .page(1);
    assertThat(lines(page)).containsExactly("三、本年度|12");
    assertThat(Characters.usual("︵三︶、﹁")).isEqualTo("(三)、「");
  }

  @Test
  void characters_that_run_out_of_their_cell_downwards_stay_in_it() {
    Drawing page = new Drawing().grid(new double[] {50, 80, 200}, new double[] {100, 143, 200});
    for (int i = 0; i < 5; i++) {
      page.text(60, 102 + 10 * i, "无法提供件".substring(i, i + 1));
    }
    page.text(90, 110, "12").text(60, 160, "甲").text(60, 175, "乙").text(90, 160, "3");
    assertThat(lines(page.page(1)).get(0)).isEqualTo("无法提供件|12");
  }

  @Test
  void labels_that_a_page_tears_between_closed_lines_are_one() {
    PageLayout first =
        new Drawing()
            .grid(new double[] {50, 150, 250}, new double[] {700, 720})
            .text(52, 705, "（本列数据")
            .text(155, 705, "申请")
            .page(1);
    PageLayout second =
        new Drawing()
            .line(/* horizontal= */ false, 50, 40, 120)
            .line(/* horizontal= */ false, 150, 40, 120)
            .line(/* horizontal= */ false, 200, 40, 120)
            .line(/* horizontal= */ false, 250, 40, 120)
            .line(/* horizontal= */ true, 40, 50, 250)
            .line(/* horizontal= */ true, 60, 150, 250)
            .line(/* horizontal= */ true, 80, 50, 250)
            .line(/* horizontal= */ true, 100, 50, 250)
            .line(/* horizontal= */ true, 120, 50, 250)
            .text(52, 45, "之和）")
            .text(155, 45, "自然人")
            .text(155, 65, "商业")
            .text(52, 85, "（")
            .text(52, 105, "规章")
            .text(155, 85, "1")
            .text(155, 105, "2")
            .page(2);
    assertThat(lines(first, second).get(0)).isEqualTo("（本列数据之和）|申请");
  }

  @Test
  void a_bracket_that_no_line_ends_with_begins_the_next() {
    Drawing page = new Drawing();
    for (int i = 0; i < 6; i++) {
      page.text(50, 40 + i * 60, "本报告所列数据由各股室汇总并经核对后报送其统计口径与上年一致没有变化特此说明如下");
      page.text(50, 60 + i * 60, "文。");
    }
    page.text(50, 400, "全年共答复若干件若干件结转下年度继续办理答复结果为予以公开若干件不予公开八件");
    page.text(50, 420, "（保护第三方合法权益两件）；其他处理两件。");
    assertThat(lines(page.page(1)))
        .contains("全年共答复若干件若干件结转下年度继续办理答复结果为予以公开若干件不予公开八件（保护第三方合法权益两件）；其他处理两件。");
  }

  @Test
  void lines_go_on_beside_a_menu_that_begins_farther_left() {
    Drawing page = new Drawing();
    page.text(20, 40, "公开指南").text(20, 60, "公开年报");
    for (int i = 0; i < 12; i++) {
      page.text(170, 100 + i * 50, "全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金类");
      page.text(150, 120 + i * 50, "若干条。");
    }
    assertThat(lines(page.page(1))).contains("全年公开信息若干条其中机构职能类若干条办事服务类若干条财政资金类若干条。");
  }

  @Test
  void a_row_torn_by_the_page_with_its_group_is_one_row() {
    double[] xs = {50, 120, 300, 400};
    PageLayout first =
        new Drawing()
            .grid(xs, new double[] {700, 720, 740})
            .text(55, 705, "（五）甲")
            .text(125, 705, "1.信访")
            .text(305, 705, "3")
            .text(55, 725, "（六）其他")
            .text(125, 725, "1.申请人逾期")
            .text(305, 725, "4")
            .page(1);
    // The group goes on over two rows; only their second has a line between.
    PageLayout second =
        new Drawing()
            .line(/* horizontal= */ false, 50, 40, 100)
            .line(/* horizontal= */ false, 120, 40, 100)
            .line(/* horizontal= */ false, 300, 40, 100)
            .line(/* horizontal= */ false, 400, 40, 100)
            .line(/* horizontal= */ true, 40, 50, 400)
            .line(/* horizontal= */ true, 60, 120, 400)
            .line(/* horizontal= */ true, 80, 50, 400)
            .line(/* horizontal= */ true, 100, 50, 400)
            .text(55, 45, "处理")
            .text(125, 45, "不补正")
            .text(125, 65, "2.未缴费")
            .text(305, 65, "5")
            .text(55, 85, "（七）总计")
            .text(305, 85, "12")
            .page(2);
    assertThat(lines(first, second))
        .containsExactly("（五）甲|1.信访|3", "（六）其他处理|1.申请人逾期不补正|4", "2.未缴费|5", "（七）总计||12");
  }

  @Test
  void a_number_of_a_document_is_not_parted_and_numbered_lines_begin_anew() {
    Drawing page = new Drawing();
    for (int i = 0; i < 6; i++) {
      page.text(50, 40 + i * 60, "本报告所列数据由各股室汇总并经核对后报送其统计口径与上年一致没有变化特此说明如下");
      page.text(50, 60 + i * 60, "文。");
    }
    page.text(50, 400, "本报告依据条例和国务院办公厅公开办公室有关文件的要求编制文号为国办公开办函");
    page.text(50, 420, "〔2021〕30号。");
    page.text(50, 440, "以上各项数据均已经过逐项核对与台账一致并经单位主要负责人审定同意后予以公布完毕。");
    page.text(50, 460, "二、主动公开政府信息情况");
    assertThat(lines(page.page(1)))
        .contains("本报告依据条例和国务院办公厅公开办公室有关文件的要求编制文号为国办公开办函〔2021〕30号。", "二、主动公开政府信息情况");
  }

  @Test
  void what_a_browser_prints_at_the_edges_of_one_page_is_left_out() {
    Drawing page = new Drawing();
    page.text(20, 10, "2023/1/20 15:04").text(300, 10, "某某县2022年年度报告");
    page.text(50, 120, "一、总体情况");
    page.text(50, 400, "2023/1/20 15:04召开会议");
    page.text(20, 780, "https://www.example.gov.cn/art/2023/1/20/art_1.html").text(570, 780, "1/1");
    assertThat(lines(page.page(1))).containsExactly("一、总体情况", "2023/1/20 15:04召开会议");
  }

  @Test
  void notes_at_the_foot_and_their_numbers_are_no_text() {
    Drawing page = new Drawing();
    page.text(50, 100, "全年公开信息").small(110, 100, 5, "12").text(120, 100, "条。");
    page.text(50, 180, "面积为3km").small(110, 180, 5, "2");
    page.line(/* horizontal= */ true, 640, 50, 190);
    page.small(50, 650, 7, "12该数据含下属单位填报的部分。").small(50, 660, 7, "与上年口径一致。");
    page.text(290, 770, "-1-");
    assertThat(lines(page.page(1))).containsExactly("全年公开信息条。", "面积为3km2");
    Drawing table = new Drawing();
    table.text(50, 100, "全年公开信息若干条。").line(/* horizontal= */ true, 640, 50, 190);
    table.text(50, 650, "12该行与正文一样大。");
    assertThat(lines(table.page(1))).hasSize(2);
  }

  @Test
  void entries_of_a_table_of_contents_are_lines_of_their_own() {
    Drawing page = new Drawing();
    for (int i = 1; i <= 6; i++) {
      String heading = "一二三四五六".charAt(i - 1) + "、第几部分的名称";
      page.text(50, 60 + 20 * i, heading + ".".repeat(40 - heading.length()) + i);
    }
    assertThat(lines(page.page(1))).hasSize(6);
  }

  /** Lines of two columns, on base lines of their own. */
  private static Drawing twoColumns() {
    Drawing page = new Drawing();
    for (int i = 0; i < 10; i++) {
      page.text(50, 100 + 20 * i, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉" + (i == 4 ? "，" : ""));
      page.text(270, 108 + 20 * i, "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往");
    }
    return page;
  }

  @Test
  void columns_are_read_one_after_the_other_below_what_goes_over_both() {
    Drawing page = twoColumns();
    page.text(140, 40, "某某县水务局政府信息公开工作年度报告全文");
    page.text(50, 300, "甲行末。").text(270, 308, "天行末。");
    page.grid(new double[] {50, 250, 460}, new double[] {340, 360, 380});
    page.text(60, 345, "指标").text(260, 345, "数值").text(60, 365, "合计").text(260, 365, "12");
    page.text(50, 400, "表后左栏。").text(270, 400, "表后右栏。");
    List<String> lines = lines(page.page(1));
    assertThat(lines).hasSize(7);
    assertThat(lines.get(1)).startsWith("甲乙").endsWith("甲行末。").doesNotContain("天");
    assertThat(lines.get(2)).startsWith("天地").endsWith("天行末。").doesNotContain("甲");
    assertThat(lines.subList(3, 7)).containsExactly("指标|数值", "合计|12", "表后左栏。", "表后右栏。");
  }

  @Test
  void labels_and_figures_without_lines_are_no_columns() {
    Drawing page = new Drawing();
    for (int i = 0; i < 12; i++) {
      page.text(50, 100 + 20 * i, "某某类行政许可事项的办理数量第").text(330, 100 + 20 * i, "1 2 3 4 5 6");
    }
    assertThat(String.join("", lines(page.page(1)))).containsSubsequence("第", "1", "某", "1", "某");
  }

  @Test
  void cells_written_downwards_are_read_line_by_line_from_the_right() {
    Drawing page = new Drawing();
    page.grid(new double[] {50, 90, 200}, new double[] {100, 150, 170});
    for (int i = 0; i < 4; i++) {
      page.text(72, 105 + 10 * i, "三不予公".substring(i, i + 1));
    }
    page.text(57, 105, "开").text(57, 115, "的").text(100, 120, "12");
    page.text(60, 155, "总计").text(100, 155, "12");
    Drawing across = new Drawing();
    across.grid(new double[] {50, 90, 200}, new double[] {100, 150, 170});
    across.text(52, 105, "三不予").text(52, 118, "公开的").text(100, 120, "12");
    across.text(60, 155, "总计").text(100, 155, "12");
    assertThat(lines(page.page(1))).containsExactly("三不予公开的|12", "总计|12");
    assertThat(lines(across.page(1))).containsExactly("三不予公开的|12", "总计|12");
  }

  @Test
  void a_label_that_reaches_from_page_to_page_belongs_to_its_table() {
    Drawing first = new Drawing();
    first.grid(new double[] {90, 200, 300}, new double[] {700, 720, 740});
    first.grid(new double[] {50, 90}, new double[] {700, 740});
    first.text(55, 705, "办理").text(100, 705, "公开").text(210, 705, "1");
    first.text(100, 725, "其他").text(210, 725, "2");
    Drawing second = new Drawing();
    second.grid(new double[] {90, 200, 300}, new double[] {40, 60, 80});
    second.line(/* horizontal= */ false, 50, 40, 80);
    second.text(55, 45, "结果").text(100, 45, "补正").text(210, 45, "3");
    second.text(100, 65, "总计").text(210, 65, "6");
    assertThat(lines(first.page(1), second.page(2)))
        .containsExactly("办理结果|公开|1", "其他|2", "补正|3", "总计|6");
  }

  @Test
  void a_table_goes_on_although_a_picture_stands_on_its_first_page() {
    Drawing first = new Drawing();
    first.grid(new double[] {50, 200, 300}, new double[] {700, 720, 740});
    first.text(60, 705, "指标").text(210, 705, "数值").text(60, 725, "公开").text(210, 725, "1");
    Drawing second = new Drawing();
    second.grid(new double[] {50, 200, 300}, new double[] {40, 60});
    second.text(60, 45, "总计").text(210, 45, "6");
    assertThat(lines(first.page(1, 1), second.page(2)))
        .containsExactly("", "指标|数值", "公开|1", "总计|6");
  }

  @Test
  void what_a_browser_prints_over_a_table_at_the_edge_is_no_part_of_it() {
    Drawing page = new Drawing();
    page.grid(new double[] {20, 200, 300}, new double[] {740, 760, 795});
    page.text(30, 745, "公开").text(210, 745, "1").text(30, 764, "总计").text(210, 764, "6");
    page.small(25, 782, 4, "https://www.example.gov.cn/art/2023/1/20/art_1.html");
    page.small(570, 782, 4, "1/1");
    assertThat(lines(page.page(1))).containsExactly("公开|1", "总计|6");
  }

  @Test
  void a_row_that_no_line_parts_at_the_page_break_is_one_row() {
    Drawing first = new Drawing();
    first.grid(new double[] {50, 150, 300}, new double[] {700, 720});
    first.text(60, 705, "结果").text(160, 705, "数量");
    first.line(false, 50, 700, 745).line(false, 150, 700, 745).line(false, 300, 700, 745);
    first.text(60, 728, "予以公").text(160, 728, "1");
    Drawing second = new Drawing();
    second.grid(new double[] {50, 150, 300}, new double[] {60, 80});
    second.line(false, 50, 40, 80).line(false, 150, 40, 80).line(false, 300, 40, 80);
    second.text(60, 45, "开").text(60, 65, "总计").text(160, 65, "1");
    assertThat(lines(first.page(1), second.page(2))).containsExactly("结果|数量", "予以公开|1", "总计|1");
  }

  @Test
  void a_character_and_the_sign_behind_it_go_to_the_next_line_together() {
    Drawing page = new Drawing();
    for (int i = 0; i < 6; i++) {
      page.text(50, 40 + i * 60, "本报告所列数据由各股室汇总并经核对后报送其统计口径与上年一致没有变化特此说明如下");
      page.text(50, 60 + i * 60, "文。");
    }
    page.text(50, 400, "全年公开信息若干条其中机构职能类若干条办事服务类若干条在信息管理和平台建设方");
    page.text(50, 420, "面，对文件进行评估。");
    assertThat(lines(page.page(1))).contains("全年公开信息若干条其中机构职能类若干条办事服务类若干条在信息管理和平台建设方面，对文件进行评估。");
  }

  @Test
  void one_line_broken_at_the_margin_goes_on() {
    Drawing page = new Drawing();
    page.text(200, 20, "某年政府信息公开工作年度报告");
    page.text(70, 50, "本报告按照政府信息公开条例和年度报告格式的规定编制所列数据的统计期限自二〇二〇年一");
    page.text(50, 70, "月一日起至十二月三十一日止。");
    page.text(70, 90, "一、总体情况").text(70, 110, "全年公开信息十二条。");
    page.text(70, 130, "二、主动公开政府信息情况").text(400, 150, "某市人民政府");
    assertThat(lines(page.page(1)))
        .contains("本报告按照政府信息公开条例和年度报告格式的规定编制所列数据的统计期限自二〇二〇年一月一日起至十二月三十一日止。");
  }
}
