package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.html.HtmlReader;
import org.jianbao.form.TestForms;
import org.jianbao.report.Report;
import org.junit.jupiter.api.Test;

/** A page on which the whole report is one table, as spreadsheets write it. */
class OneTableTests {
  private static final String PAGE =
      """
      <table><tr><td colspan=5>云州市水务局2020年政府信息公开工作年度报告</td></tr>
      <tr><td colspan=5>根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制，统计期限为2020年1月1日至2020年12月31日。</td></tr>
      <tr><td colspan=5>一、总体情况</td></tr><tr><td colspan=5>全年公开信息12条。</td></tr>
      <tr><td colspan=5>二、主动公开政府信息情况</td></tr>
      <tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量</td></tr>
      <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
      <tr><td colspan=5>六、其他需要报告的事项</td></tr><tr><td colspan=5>无。</td></tr></table>
      """;

  @Test
  void titleAndPrefaceAreText() throws Exception {
    Report report =
        new Interpreter(TestForms.VOCABULARY, TestForms.FORMAT_2019, TestForms.ALL)
            .read(
                new HtmlReader().read(new Source("报告.html", PAGE.getBytes(StandardCharsets.UTF_8))),
                null);
    assertThat(Shown.title(report)).isEqualTo("云州市水务局2020年政府信息公开工作年度报告 2020 云州市水务局");
    assertThat(report.periods()).hasSize(1);
    assertThat(report.language().slips()).isEmpty();
    assertThat(report.sections().stream().map(section -> section.number()))
        .containsExactly(0, 1, 2, 6);
    List<String> preface =
        report.sections().get(0).blocks().stream()
            .map(block -> ((Paragraph) block).text().substring(0, 2))
            .toList();
    assertThat(preface).containsExactly("云州", "根据");
  }
}
