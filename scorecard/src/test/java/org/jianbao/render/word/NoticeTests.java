package org.jianbao.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianbao.render.word.WordFile.p;
import static org.jianbao.render.word.WordFile.t;
import static org.jianbao.render.word.WordFile.tbl;
import static org.jianbao.render.word.WordFile.tc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.catalogue.Language;
import org.jianbao.document.Block;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.NoticeStyle.Template;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.words.Words;
import org.jianbao.report.Place;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.WaiverReason;
import org.junit.jupiter.api.Test;

class NoticeTests {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "jianbao", "render", "word", "notice.docx");

  /** With -Djianbao.updateTemplate=true writes the shipped template anew. */
  @Test
  void shippedTemplateIsAsItsCodeMakesIt() throws IOException {
    byte[] made = ShippedNotice.bytes();
    if (Boolean.getBoolean("jianbao.updateTemplate")) {
      Files.write(SHIPPED, made);
    }
    assertThat(WordFile.parts(Files.readAllBytes(SHIPPED)))
        .usingRecursiveComparison()
        .isEqualTo(WordFile.parts(made));
  }

  @Test
  void listsFindingsInTheirOrderWithAColumnToFillIn() throws Exception {
    NoticeStyle style = new NoticeStyle(null, LocalDate.of(2021, 3, 31), "云州市政务公开办公室");
    List<String> texts = texts(render(card("第一处", "", "第三处"), style));
    assertThat(texts.get(0)).isEqualTo("政府信息公开工作年度报告整改通知单");
    assertThat(String.join("\n", texts))
        .contains("问题3个，其中错误0个、警告3个、提示0个")
        .contains("请于2021年3月31日前")
        .contains("云州市政务公开办公室")
        .contains(
            "[1][第1部分，第1段][「第一处」写错了 <w:t> & 其他\n原文：第一处\n级别：警告][依据文件\n（编制惯例）][请更正][]"
                .replace("第1部分", "第一部分"))
        .contains("[2][第一部分，第1段][「」写错了 <w:t> & 其他\n级别：警告]")
        .contains("[3]");
  }

  @Test
  void leavesOutWhatIsWaived() throws Exception {
    Waiver waiver =
        new Waiver(1, null, WaiverReason.values()[0], "", "某人", LocalDate.of(2021, 1, 2), null);
    ScoredFinding open = card("一").scorecard().findings().get(0);
    ScoredFinding waived = new ScoredFinding(open.finding(), BigDecimal.ZERO, "1", waiver);
    CheckedReport checked = CheckedReport.of(Annotated.card(List.of(waived, open)));
    String texts = String.join("", texts(render(checked, NoticeStyle.PLAIN)));
    assertThat(texts).contains("发现问题1个").contains("[1][").doesNotContain("[2][");
    assertThat(new CommentTexts(Words.of(Language.CHINESE)).of(waived).lines().get(1))
        .startsWith("豁免：")
        .contains("某人，2021-01-02 决定");
  }

  @Test
  void saysSoIfThereIsNothingToPutRight() throws Exception {
    List<String> texts = texts(render(card(), NoticeStyle.PLAIN));
    assertThat(String.join("\n", texts))
        .contains("[][][未发现需要整改的问题。][")
        .contains("的结论为“不通过”。未发现需要整改的问题。")
        .contains("（签发单位）＿＿＿＿＿＿＿＿");
  }

  @Test
  void fillsFieldsThatStandInSeveralRunsAndRepeatsTheirRow() throws Exception {
    WordFile template =
        WordFile.of(
                p(t("甲{"), t("{机"), t("关}"), t("}乙{{年度}}丙｛｛ 结论 ｝｝")),
                tbl(tc(p(t("{{序号}}.{{问题}}"))), tc(p(t("{{期限}}"))), tc("<w:p/>")))
            .part(
                "word/header1.xml",
                "<w:hdr xmlns:w='"
                    + Vocabulary.TRANSITIONAL
                    + "'><w:p><w:r><w:t>{{问题数}}个</w:t></w:r></w:p></w:hdr>");
    byte[] notice = render(card("一", "二"), with(template.bytes()));
    assertThat(texts(notice))
        .containsExactly(
            "甲（未能确定）乙（未能确定）丙不通过",
            "[1.「一」写错了 <w:t> & 其他][＿＿＿＿年＿＿月＿＿日][]" + "[2.「二」写错了 <w:t> & 其他][＿＿＿＿年＿＿月＿＿日][]");
    assertThat(new String(WordFile.parts(notice).get("word/header1.xml"), StandardCharsets.UTF_8))
        .contains(">2个</w:t>");
    assertThat(String.join("", texts(render(card("一"), NoticeStyle.PLAIN))))
        .contains("请于＿＿＿＿年＿＿月＿＿日前逐项整改");
    assertThat(render(card("一", "二"), with(template.bytes()))).isEqualTo(notice);
  }

  @Test
  void namesUnknownUnfinishedAndMisplacedFieldsAndTheFile() {
    refused(WordFile.of(p(t("{{整改人}}"))).bytes(), "模板 本市.docx 中的字段 {{整改人}} 不存在。可用的字段：机关、");
    refused(WordFile.of(p(t("{{机关}"))).bytes(), "模板 本市.docx 中有没写完的字段");
    refused(WordFile.of(p(t("{{序号}}"))).bytes(), "字段 {{序号}} 是每个问题的内容，须放在表格的一行里");
    refused(
        WordFile.of(tbl(tc(p(t("{{序号}}")), tbl(tc(p(t("{{问题}}")))), p(t("末"))))).bytes(),
        "字段 {{问题}} 是每个问题的内容");
  }

  @Test
  void refusesWhatIsNoTemplate() {
    refused("甲".getBytes(StandardCharsets.UTF_8), "模板 本市.docx 无法使用：不是 Word（.docx）文件");
    byte[] whole = WordFile.of(p(t("{{机关}}"))).bytes();
    refused(java.util.Arrays.copyOf(whole, whole.length / 2), "模板 本市.docx 无法使用：");
    refused(WordFile.of(p(t("甲"))).part("word/header1.xml", "<!-- <w:hdr>").bytes(), "文件已损坏");
    refused(WordFile.of(p(t("{{机关}}".repeat(1_001)))).bytes(), "字段超过 1000 个");
    refused(new byte[NoticeTemplate.MAX_BYTES + 1], "大于 8 MB");
  }

  @Test
  void hasARowForEachOfManyFindings() throws Exception {
    String[] quotes = new String[300];
    java.util.Arrays.fill(quotes, "处");
    List<String> texts = texts(render(card(quotes), NoticeStyle.PLAIN));
    assertThat(String.join("", texts)).contains("[300]").doesNotContain("[301]");
  }

  @Test
  void itsPageNamesEveryField() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "notice.md"));
    NoticeFields.ALL.forEach(name -> assertThat(page).contains("`{{" + name + "}}`"));
  }

  private static void refused(byte[] template, String message) {
    assertThatThrownBy(() -> NoticeTemplate.read(new Template("本市.docx", template)))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(message);
  }

  private static NoticeStyle with(byte[] template) {
    return new NoticeStyle(new Template("本市.docx", template), null, null);
  }

  private static CheckedReport card(String... quotes) {
    List<ScoredFinding> findings = new ArrayList<>();
    for (String quote : quotes) {
      findings.add(
          Annotated.finding(
              Place.text(1, new Location(1, null, null, null, 0, quote.length()), quote)));
    }
    return CheckedReport.of(Annotated.card(findings));
  }

  private static byte[] render(CheckedReport checked, NoticeStyle style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NoticeRenderer().render(checked, RenderStyle.PLAIN.with(style), out);
    return out.toByteArray();
  }

  private static List<String> texts(byte[] docx) throws Exception {
    List<String> texts = new ArrayList<>();
    for (Block block : new DocumentReaders().read(new Source("通知单.docx", docx)).blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Table table) {
        StringBuilder cells = new StringBuilder();
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> cells.append("[" + cell.text() + "]")));
        texts.add(cells.toString());
      }
    }
    return texts;
  }
}
