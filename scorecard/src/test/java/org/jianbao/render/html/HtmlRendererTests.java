package org.jianbao.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Problem;
import org.jianbao.document.Location;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.report.Place;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.SourceInfo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTests {
  private static final String ATTACK =
      "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick='alert(3)' &lt;b&gt; ]]>";

  @Test
  void the_verdict_comes_first_then_score_chart_findings_and_the_report() throws IOException {
    String text = parsed(Reports.with(3)).body().text();

    assertThat(text)
        .containsSubsequence("结论 不通过", "得分 64.5", "等次 不合格", "各类别扣分", "问题清单（3 项）", "报告原文");
  }

  @Test
  void a_finding_shows_every_part_and_leads_to_its_place_and_back() throws IOException {
    Document page = parsed(Reports.with(3));
    Element finding = page.expectFirst("#f1");

    assertThat(finding.text())
        .contains("1 错误 图文一致 −10 分", "写的是收到申请五十八件", "第2段", "「收到申请五十八件」", "58", "52")
        .contains("请核对后更正", "《政府信息公开条例》第五十条 法规", "narrative-check");
    assertThat(finding.expectFirst("a.to-place").attr("href")).isEqualTo("#p1");
    assertThat(page.select("#p1")).hasSize(1);
    assertThat(page.select("mark[data-f~=\\b1\\b]").eachText()).containsExactly("收到申请五十", "八件");
    assertThat(page.select(".ref[href=#f1]")).hasSize(1);
  }

  @Test
  void a_finding_about_a_whole_cell_marks_the_cell() throws IOException {
    Element cell = parsed(Reports.with(3)).expectFirst("td.cell");

    assertThat(cell.className()).contains("hint");
    assertThat(cell.select(".ref").attr("href")).isEqualTo("#f3");
  }

  @Test
  void a_waived_finding_stays_and_says_why_it_does_not_count() throws IOException {
    Document page = parsed(Reports.withEverything());

    assertThat(page.expectFirst("#f1").className()).contains("waived");
    assertThat(page.expectFirst("#f1 .waiver").text())
        .contains("经批准", "见批复", "南湖县信息公开办", "2022-03-01");
    assertThat(page.select(".waived")).hasSize(1);
  }

  @Test
  void other_evidence_is_linked_and_a_long_list_of_it_folded() throws IOException {
    Element finding = parsed(Reports.withEverything()).expectFirst(".finding:has(details)");

    assertThat(finding.select("summary").text()).isEqualTo("共 8 处");
    assertThat(finding.select("details a[href^=#r]")).hasSize(8);
  }

  @Test
  void every_link_leads_somewhere_and_no_id_is_given_twice() throws IOException {
    for (CheckedReport checked : List.of(Reports.withEverything(), Reports.with(300))) {
      Document page = parsed(checked);

      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("[id]").eachAttr("id"))
          .containsAll(
              page.select("a[href]").eachAttr("href").stream().map(h -> h.substring(1)).toList());
    }
  }

  @Test
  void whatever_a_report_says_is_text() throws IOException {
    Reports reports = new Reports();
    int number = reports.paragraph(ATTACK);
    int table = reports.table(ATTACK, "1");
    reports.finding(Severity.ERROR, "sum", Reports.at(number, 3, 20), ATTACK);
    reports.finding(
        Severity.ERROR,
        ATTACK,
        new Place(3, null, null, null, Reports.cell(table, 2, 1), ATTACK),
        ATTACK);
    reports.notAssessable(ATTACK, ATTACK);
    reports.problem(ATTACK);
    Document page = parsed(reports.checked());

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b, [onerror], [onclick]")).isEmpty();
    assertThat(page.expectFirst("[data-p=1]").text().replaceFirst("1", "")).contains("<script>");
    assertThat(page.expectFirst("#f1 h4").text()).endsWith(ATTACK);
    assertThat(page.select("#f2 .category").text()).isEqualTo(ATTACK);
  }

  @Test
  void nothing_is_loaded_from_anywhere_and_no_other_script_runs() throws IOException {
    Document page = parsed(Reports.with(3));

    assertThat(page.select("[src], link, iframe, object, embed, base, [style]")).isEmpty();
    assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
    assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void what_the_report_lacks_is_told_where_it_should_be() throws IOException {
    Reports reports = new Reports();
    reports.paragraph("总体情况");
    reports.finding(Severity.ERROR, "section", Place.absentSection(5), "缺少第五部分");
    Document page = parsed(reports.checked());

    assertThat(page.expectFirst("#report .absent").text()).isEqualTo("1 缺少第五部分");
    assertThat(page.expectFirst("#f1 a.to-place").attr("href")).isEqualTo("#p1");
    assertThat(page.select("#report #p1")).hasSize(1);
  }

  @Test
  void a_place_that_runs_over_the_end_of_a_line_goes_on_in_the_next() throws IOException {
    Reports reports = new Reports();
    int number = reports.paragraph("共收到申请");
    reports.paragraph("五件。");
    reports.finding(Severity.ERROR, "sum", Reports.at(number, 3, 5), "申请\n五件");
    Document page = parsed(reports.checked());

    assertThat(page.select("mark").eachText()).containsExactly("申请", "五件");
    assertThat(page.select(".ref")).hasSize(1);
    assertThat(page.expectFirst("[data-p=2]").select(".ref")).hasSize(1);
  }

  @Test
  void a_place_that_is_nowhere_in_the_document_harms_nothing() throws IOException {
    Reports reports = new Reports();
    reports.paragraph("全文");
    reports.finding(Severity.ERROR, "sum", new Location(99, null, null, null, 7, 7), "申请");
    Document page = parsed(reports.checked());

    assertThat(page.select("#report #p1")).hasSize(1);
  }

  @Test
  void an_input_that_could_not_be_read_has_a_page_that_says_why() throws IOException {
    Scorecard card =
        new Scorecard(
            "0",
            null,
            new SchemeInfo("default", "0"),
            new SourceInfo("坏\u202E.docx", null, null),
            null,
            Verdict.NOT_ASSESSABLE,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Problem(ProblemCode.DAMAGED, "文件不完整")),
            List.of(),
            0);
    Document page = parsed(CheckedReport.of(card));

    assertThat(page.body().text())
        .contains("无法评定", "问题 文件不完整", "坏\\u202E.docx", "未作检查")
        .doesNotContain("未发现问题");
    assertThat(page.select("#report")).isEmpty();
  }

  @Test
  void speaks_english_but_quotes_the_report_as_it_is() throws IOException {
    Document page = Jsoup.parse(render(Reports.with(3), RenderStyle.PLAIN.in(Language.ENGLISH)));

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst(".judgement").text()).contains("Verdict Fail");
    assertThat(page.expectFirst(".paper").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    assertThat(render(Reports.with(30), RenderStyle.PLAIN))
        .isEqualTo(render(Reports.with(30), RenderStyle.PLAIN));
  }

  @Test
  void a_text_far_longer_than_any_report_is_cut_but_no_finding_is_lost() throws IOException {
    Reports reports = new Reports();
    for (int i = 0; i < 5_000; i++) {
      reports.paragraph("一段很长而没有问题的话。".repeat(100));
    }
    int last = reports.paragraph("长".repeat(500_000) + "错字" + "长".repeat(500_000));
    reports.finding(Severity.ERROR, "text", Reports.at(last, 500_000, 2), "错字");
    String page = render(reports.checked(), RenderStyle.PLAIN);

    assertThat(page.length()).isLessThan(1_000_000);
    assertThat(Jsoup.parse(page).select("mark").text()).isEqualTo("错字");
    assertThat(page).contains("此处略去没有问题的");
  }

  private static Document parsed(CheckedReport checked) throws IOException {
    return Jsoup.parse(render(checked, RenderStyle.PLAIN));
  }

  private static String render(CheckedReport checked, RenderStyle style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlRenderer().render(checked, style, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
