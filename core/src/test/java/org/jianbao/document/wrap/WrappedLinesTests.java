package org.jianbao.document.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.junit.jupiter.api.Test;

final class WrappedLinesTests {
  private static final WrappedLines WRAPPED = new WrappedLines(List.of("报告", "年报"));

  @Test
  void lines_that_end_within_sentences_become_paragraphs() {
    Document document =
        lines(
            "云州市水务局",
            "2021年政府信息公开工作年度报告",
            "　　根据《中华人民共和国政府信息公开条例》要求，结合我局",
            "政府信息公开工作实际，编制本报告。报告中所列数据的统计期限",
            "自2021年1月1日起至12月31日止。报告全文可以在云州市人民政",
            "府门户网站查阅和下载，如有疑问请与我局办公室联系。",
            "一、总体情况",
            "（一）主动公开情况",
            "　　全年主动公开政府信息215条，其中通知公告84条，河道治理",
            "71条，供水信息60条。网站专栏更新及时。",
            "　　（二）依申请公开情况。全年收到申请5件，办结4件，结转",
            "下年度继续办理1件。",
            "云州市水务局",
            "2022年1月12日");
    assertThat(texts(WRAPPED.join(document).document()))
        .containsExactly(
            "云州市水务局",
            "2021年政府信息公开工作年度报告",
            "　　根据《中华人民共和国政府信息公开条例》要求，结合我局政府信息公开工作实际，编制本报告。报告中所列数据的统计期限自2021年1月1日起至12月31日止。报告全文可以在云州市人民政府门户网站查阅和下载，如有疑问请与我局办公室联系。",
            "一、总体情况",
            "（一）主动公开情况",
            "　　全年主动公开政府信息215条，其中通知公告84条，河道治理71条，供水信息60条。网站专栏更新及时。",
            "　　（二）依申请公开情况。全年收到申请5件，办结4件，结转下年度继续办理1件。",
            "云州市水务局",
            "2022年1月12日");
  }

  @Test
  void numbers_alone_go_before_their_headings() {
    Document document =
        lines("一、", "总体情况", "公开信息12条。", "二、", "主动公开政府信息情况", "三、", "收到和处理政府信息公开申请情况", "无。");
    JoinedDocument joined = WRAPPED.join(document);
    assertThat(texts(joined.document()))
        .containsExactly("一、总体情况", "公开信息12条。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "无。");
    Location heading = ((Paragraph) joined.document().blocks().get(2)).at(0, 12);
    assertThat(joined.places().quote(heading, "二、主动公开政府信息情况")).isEqualTo("二、\n主动公开政府信息情况");
  }

  @Test
  void two_parts_alone_are_enough() {
    Document document = lines("第一部分", "总体情况", "公开信息12条。", "第二部分", "主动公开政府信息情况");
    assertThat(texts(WRAPPED.join(document).document()))
        .containsExactly("第一部分总体情况", "公开信息12条。", "第二部分主动公开政府信息情况");
  }

  @Test
  void numbers_that_are_no_headings_stay_alone() {
    Document document =
        lines(
            "规章",
            "4",
            "1",
            "37",
            "行政规范性文件",
            "2",
            "一",
            "工作人员",
            "三",
            "设备情况",
            "1.",
            "加强领导，健全机制。",
            "2.",
            "完善制度。",
            "3.",
            "加强培训。");
    assertThat(WRAPPED.join(document).document()).isSameAs(document);
  }

  @Test
  void the_number_of_a_page_parts_no_sentence() {
    Document document =
        lines(
            "全年主动公开政府信息二百一十五条，其中通知公告八十四条，河道",
            "- 1 -",
            "治理七十一条，供水信息六十条。门户网站政务公开专栏及时更新，对",
            "公众留言逐条回复，平均办理时间三天，没有超期。微信公众号发布图",
            "解十二期，阅读量四万余次，公众反映良好，得到市政府办公室的通报",
            "表扬。");
    JoinedDocument joined = WRAPPED.join(document);
    assertThat(texts(joined.document())).hasSize(1).noneMatch(text -> text.contains("-"));
    Paragraph paragraph = (Paragraph) joined.document().blocks().get(0);
    int at = paragraph.text().indexOf("河道治理");
    Location read = paragraph.at(at, 4);
    assertThat(joined.places().quote(read, "河道治理")).isEqualTo("河道\n- 1 -\n治理");
    assertThat(joined.places().location(read)).isEqualTo(new Location(1, null, 1, null, 28, 11));
    int later = paragraph.text().indexOf("平均");
    assertThat(joined.places().location(paragraph.at(later, 4)))
        .isEqualTo(new Location(4, null, 4, null, 9, 4));
  }

  @Test
  void latin_words_keep_their_blank_and_addresses_have_none() {
    Document document =
        lines(
            "全年主动公开政府信息二百一十五条，其中通知公告八十四条，使用open",
            "data 平台发布数据集，门户网站政务公开专栏及时更新，并对www.yun",
            "zhou.gov.cn公众留言逐条回复，平均办理时间三天，没有超期的情形和现",
            "象发生，微信公众号发布图解十二期，阅读量四万余次，公众反映良好，没",
            "有投诉。");
    assertThat(texts(WRAPPED.join(document).document()))
        .singleElement()
        .asString()
        .contains("使用open data 平台")
        .contains("对www.yunzhou.gov.cn公众");
  }

  @Test
  void text_that_is_not_broken_stays_the_same_document() {
    Document document =
        lines(
            "云州市水务局2021年政府信息公开工作年度报告",
            "根据《中华人民共和国政府信息公开条例》要求，编制本报告。",
            "一、总体情况",
            "全年主动公开政府信息215条，其中通知公告84条，河道治理71条，供水信息60条。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、政府信息公开工作存在的主要问题及改进情况",
            "六、其他需要报告的事项",
            "无");
    assertThat(WRAPPED.join(document).document()).isSameAs(document);
  }

  private static Document lines(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph(blocks.size() + 1, null, blocks.size() + 1, line, false, 0));
    }
    return new Document("txt", blocks);
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }
}
