package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.pack.Position;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.api.Test;

/** Pages of which a part is lost: what may have stood there is not assessable, never missing. */
final class BrokenOffPageTests {
  private static final PackUnderTest PACK = PackUnderTest.of("format-2021");

  @Test
  void whereverItIsCutAGoodReportHasNothingWrong() throws Exception {
    String page = page();
    int from = page.indexOf("一、总体情况");
    for (int part = 0; part < 100; part++) {
      int length = from + (page.indexOf("</body>") - from) * part / 100;
      CheckResult result = judge(page.substring(0, length));
      assertThat(result.findings()).as(page.substring(Math.max(0, length - 40), length)).isEmpty();
      assertThat(rules(result)).contains("signoff-missing");
    }
    assertThat(judge(page).findings()).isEmpty();
    assertThat(judge(page).notAssessable()).isEmpty();
  }

  @Test
  void whatIsWrongBeforeTheCutIsFoundAndTheRestNotAssessable() throws Exception {
    String page = page().replaceFirst("二、主动公开", "三、主动公开");
    CheckResult result = judge(page.substring(0, page.indexOf("五、")));
    assertThat(result.findings()).extracting(Finding::rule).contains("section-numbering");
    assertThat(rules(result)).contains("section-missing", "problems-missing", "sum-remedies");
    assertThat(rules(result)).doesNotContain("overview-aspect");
  }

  private static Set<String> rules(CheckResult result) {
    return result.notAssessable().stream().map(NotAssessable::rule).collect(Collectors.toSet());
  }

  private static String page() throws Exception {
    Case base =
        new Case(
            "county", Position.of("county"), "county", "county", List.of(), List.of(), List.of());
    return new String(Shape.HTML_SAVED.write(PACK.document(base)), StandardCharsets.UTF_8);
  }

  private static CheckResult judge(String page) throws Exception {
    Source source = new Source("报告.html", page.getBytes(StandardCharsets.UTF_8));
    Interpreter interpreter =
        new Interpreter(
            PACK.pack().vocabulary(), PACK.pack().form(), PackUnderTest.LIBRARY.allForms());
    return Checker.of(PACK.pack())
        .check(interpreter.read(new DocumentReaders().read(source), 2022));
  }
}
