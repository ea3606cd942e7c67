package org.jianbao.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.score.TestFindings.finding;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jianbao.catalogue.Language;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;
import org.junit.jupiter.api.Test;

class PlainRendererTests {
  @Test
  void showsVerdictBeforeScoreAndEveryPartOfAFinding() throws IOException {
    assertThat(render(card("（三）不予以公开", List.of()), RenderStyle.PLAIN))
        .isEqualTo(
            """
            南湖/报告.txt
              结论  不通过
              得分  90 / 100（不合格）
              文件  南湖/报告.txt

            ▌第三部分
              错误 row-label  −10 分
                说明
                位置  第7段（文件第12行） 表格第2行第3格
                原文  「（三）不予以公开」
                实际  4
                应为  5
                依据  依据文件（规定格式）
                整改  请更正

            """);
  }

  @Test
  void coloursOnlyIfAsked() throws IOException {
    assertThat(render(card("x", List.of()), RenderStyle.PLAIN)).doesNotContain("\u001B");
    assertThat(render(card("x", List.of()), new RenderStyle(true, 100, Language.CHINESE)))
        .contains("\u001B[31m不通过\u001B[0m");
  }

  @Test
  void obeysNoControlCharactersOfAReport() throws IOException {
    assertThat(render(card("坏\u001B[2J字\u0007", List.of()), RenderStyle.PLAIN))
        .contains("坏 [2J字")
        .doesNotContain("\u001B")
        .doesNotContain("\u0007");
  }

  @Test
  void listsWhatCouldNotBeAssessedByReason() throws IOException {
    List<NotAssessable> entries =
        List.of(
            new NotAssessable("sum-balance", "表格是图片", null),
            new NotAssessable("sum-balance", "表格是图片", null),
            new NotAssessable("row-label", "表格是图片", null));
    assertThat(render(card("x", entries), RenderStyle.PLAIN))
        .contains("▌未能评定的规则（不扣分）\n    sum-balance、row-label：表格是图片\n");
  }

  @Test
  void saysWhyAnInputCouldNotBeRead() throws IOException {
    Scorecard card =
        new Scorecard(
            "0",
            null,
            new SchemeInfo("default", "0"),
            new SourceInfo("坏.docx", null, null),
            null,
            Verdict.NOT_ASSESSABLE,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Problem(ProblemCode.DAMAGED, "文件不完整")),
            List.of(),
            /* known= */ 0);
    assertThat(render(card, RenderStyle.PLAIN))
        .isEqualTo("坏.docx\n  结论  无法评定\n  文件  坏.docx\n  问题  文件不完整\n\n");
  }

  private static Scorecard card(String quote, List<NotAssessable> notAssessable) {
    return new Scorecard(
        "0",
        null,
        new SchemeInfo("default", "0"),
        new SourceInfo("南湖/报告.txt", null, "txt"),
        null,
        Verdict.FAIL,
        new Score(new BigDecimal("90.0"), new BigDecimal("100"), "不合格"),
        List.of(),
        List.of(
            new ScoredFinding(
                finding("row-label", Severity.ERROR, BasisKind.FORMAT, "applications", quote),
                new BigDecimal("-10"),
                "0123456789abcdef",
                /* waived= */ null)),
        notAssessable,
        List.of(),
        List.of(),
        /* known= */ 0);
  }

  private static String render(Scorecard card, RenderStyle style) throws IOException {
    StringBuilder out = new StringBuilder();
    new PlainRenderer().render(card, style, out);
    return out.toString();
  }
}
