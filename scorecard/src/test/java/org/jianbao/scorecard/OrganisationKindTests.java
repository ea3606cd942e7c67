package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jianbao.form.OrganisationKind;
import org.jianbao.score.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of body, as read or as the user names it, decides by when a report is due. */
class OrganisationKindTests {
  @TempDir private Path folder;

  private Scorecard check(Options options, String body, String date) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("报告.txt"),
            body + "2021年政府信息公开工作年度报告\n一、总体情况\n全年正常。\n六、其他需要报告的事项\n无。\n" + body + "\n" + date);
    return Jianbao.open(options).check(file);
  }

  private static String late(Scorecard card) {
    return card.findings().stream()
        .map(ScoredFinding::finding)
        .filter(finding -> finding.rule().equals("signoff-late"))
        .map(finding -> finding.severity().code() + " " + finding.basisKind().code())
        .findFirst()
        .orElse("in time");
  }

  @ParameterizedTest
  @CsvSource({
    "云州市水务局, 2022年1月31日, department, in time",
    "云州市水务局, 2022年2月1日, department, error law",
    "云州市人民政府, 2022年2月1日, government, in time",
    "云州市人民政府, 2022年3月31日, government, in time",
    "云州市人民政府, 2022年4月1日, government, error law",
    "澄溪县白桥镇人民政府, 2022年2月1日, township, warning practice",
    "澄溪县白桥镇人民政府, 2022年4月1日, township, error practice",
    "青石街道办事处, 2022年2月1日, street, warning practice",
    "云州高新技术产业开发区管委会, 2022年2月1日, other, warning practice",
    "云州高新技术产业开发区管委会, 2022年4月1日, other, error practice"
  })
  void the_name_tells_the_kind(String body, String date, String kind, String late)
      throws Exception {
    Scorecard card = check(Options.DEFAULT, body, date);
    assertThat(card.report().organisation().kind().code()).isEqualTo(kind);
    assertThat(late(card)).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({
    "department, error law",
    "government, in time",
    "township, warning practice",
    "street, warning practice",
    "other, warning practice"
  })
  void the_kind_that_the_user_names_goes_before_the_name(String kind, String late)
      throws Exception {
    Options options =
        Options.DEFAULT.withOrganisationKind(
            OrganisationKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    Scorecard card = check(options, "云州综合实验区", "2022年3月1日");
    assertThat(card.report().organisation().name()).isEqualTo("云州综合实验区");
    assertThat(late(card)).isEqualTo(late);
  }

  @Test
  void without_an_official_format_lateness_is_not_judged() throws Exception {
    Scorecard card = check(Options.DEFAULT.withYear(2015), "云州市水务局", "2022年4月1日");
    assertThat(card.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(late(card)).isEqualTo("in time");
  }
}
