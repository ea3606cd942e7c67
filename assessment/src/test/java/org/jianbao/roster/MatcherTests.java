package org.jianbao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jianbao.form.OrganisationKind;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTests {
  private static final String ROSTER =
      """
      单位名称,别名,类别,上级单位,地区
      云州市人民政府,,政府,,云州市
      云州市财政局,,部门,云州市人民政府,云州市
      云州市发展和改革委员会,,部门,云州市人民政府,云州市
      云州市城市管理局,市城建办公室,部门,云州市人民政府,云州市
      云州市市场监督管理局,,部门,云州市人民政府,云州市
      国家税务总局云州市税务局,,部门,,云州市
      云州市人民政府办公室,,部门,云州市人民政府,云州市
      云州经济技术开发区管理委员会,云州经开区管委会,其他,云州市人民政府,云州市
      南湖区人民政府,,政府,云州市人民政府,南湖区
      南湖区财政局,,部门,南湖区人民政府,南湖区
      南湖区住房和城乡建设局,,部门,南湖区人民政府,南湖区
      南湖区城东街道办事处,,街道,南湖区人民政府,南湖区
      南湖区东湖镇人民政府,,乡镇,南湖区人民政府,南湖区
      南湖区第一中学,,其他,南湖区人民政府,南湖区
      南湖区第二中学,,其他,南湖区人民政府,南湖区
      东湖区人民政府,,政府,云州市人民政府,东湖区
      东湖区财政局,,部门,东湖区人民政府,东湖区
      东湖区城东街道办事处,,街道,东湖区人民政府,东湖区
      东湖区城西街道办事处,城西镇人民政府,街道,东湖区人民政府,东湖区
      """;

  @TempDir private static Path folder;

  private Matcher matcher = Matcher.of(Roster.NONE, ShippedWords.WORDS, Settled.NONE);

  @BeforeEach
  void roster() throws Exception {
    matcher =
        Matcher.of(
            RosterFile.read(Files.writeString(folder.resolve("名单.csv"), ROSTER)),
            ShippedWords.WORDS,
            Settled.NONE);
  }

  private MatchOutcome match(String path, @Nullable String title, @Nullable String signOff) {
    return matcher.match(new ReportNames(path, title, signOff, null));
  }

  @ParameterizedTest
  @CsvSource({
    "云州市财政局, 云州市财政局",
    "云州市财政局（盖章）, 云州市财政局",
    "江海省云州市财政局, 云州市财政局",
    "云州市发展改革委, 云州市发展和改革委员会",
    "云州市发改委, 云州市发展和改革委员会",
    "雲州市財政局, 云州市财政局",
    "云州市城管局, 云州市城市管理局",
    "市城建办公室, 云州市城市管理局",
    "云州市市监局, 云州市市场监督管理局",
    "云州市税务局, 国家税务总局云州市税务局",
    "国家税务总局云州市税务局, 国家税务总局云州市税务局",
    "云州经开区管委会, 云州经济技术开发区管理委员会",
    "云州经济技术开发区, 云州经济技术开发区管理委员会",
    "云州经济技术开发区管委会, 云州经济技术开发区管理委员会",
    "南湖区政府, 南湖区人民政府",
    "云州市南湖区人民政府, 南湖区人民政府",
    "南湖区, 南湖区人民政府",
    "云州市南湖区住建局, 南湖区住房和城乡建设局",
    "南湖区城东街道, 南湖区城东街道办事处",
    "云州市南湖区人民政府城东街道办事处, 南湖区城东街道办事处",
    "南湖区城东街办, 南湖区城东街道办事处",
    "云州市东湖区城东街道办事处, 东湖区城东街道办事处",
    "城西街道办, 东湖区城西街道办事处",
    "云州市城西街道办事处, 东湖区城西街道办事处",
    "城西镇人民政府, 东湖区城西街道办事处",
    "东湖镇, 南湖区东湖镇人民政府",
    "东湖镇政府, 南湖区东湖镇人民政府",
    "东湖镇党政办公室, 南湖区东湖镇人民政府",
    "南湖区第二中学, 南湖区第二中学",
    "云州市政府办公室, 云州市人民政府办公室",
    "市财政局, 云州市财政局",
  })
  void names_that_agree_are_certain(String title, String body) {
    MatchOutcome outcome = match("a.docx", title, null);
    assertThat(outcome.certainty()).as(outcome.toString()).isEqualTo(Certainty.CERTAIN);
    assertThat(outcome.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({
    "财政局, 云州市财政局",
    "区财政局, 南湖区财政局",
    "城东街道办事处, 南湖区城东街道办事处",
    "云州市城东街办, 南湖区城东街道办事处",
    "南湖财政局, 南湖区财政局",
    "南湖区财正局, 南湖区财政局",
    "南湖区人民政府办公室, 南湖区人民政府",
    "海州市南湖区财政局, 南湖区财政局",
  })
  void names_that_may_mean_several_are_uncertain(String title, String candidate) {
    MatchOutcome outcome = match("a.docx", title, null);
    assertThat(outcome.certainty()).as(outcome.toString()).isEqualTo(Certainty.UNCERTAIN);
    assertThat(outcome.body()).isNull();
    assertThat(outcome.candidates()).as(outcome.toString()).contains(candidate);
  }

  @ParameterizedTest
  @CsvSource({"西山区财政局", "海州市水利局", "云州市气象局", "南湖区第三中学", "南湖区住建局房管中心"})
  void names_of_other_bodies_are_never_certain(String title) {
    assertThat(match("a.docx", title, title).body()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "东湖区/城东街道办事处.docx, 城东街道办事处, 东湖区城东街道办事处",
    "云州市/03南湖区/2020年年报.docx, 区财政局, 南湖区财政局",
    "南湖区财政局/年报.pdf, 南湖财政局, 南湖区财政局",
    "003_南湖区财政局2020年年报.docx, , 南湖区财政局",
    "南湖区财政局/2020年政府信息公开工作年度报告.pdf, , 南湖区财政局",
    "东湖区/财政局2020年.pdf, , 东湖区财政局",
    "南湖区/12.城东街道2020年度报告(定稿).docx, , 南湖区城东街道办事处",
    "南湖区/南湖区住建局.docx, 南湖区住房城乡建设局, 南湖区住房和城乡建设局",
  })
  void files_and_folders_help(String path, @Nullable String title, String body) {
    MatchOutcome outcome = match(path, title, null);
    assertThat(outcome.body()).as(outcome.toString()).isEqualTo(body);
  }

  @Test
  void contradictions_are_for_persons() {
    assertThat(match("a.docx", "南湖区财政局", "东湖区财政局").certainty()).isEqualTo(Certainty.UNCERTAIN);
    assertThat(match("南湖区财政局.docx", "南湖区财政局", "东湖区财政局").body()).isEqualTo("南湖区财政局");
    assertThat(match("东湖区财政局.docx", "南湖区财政局", null).candidates())
        .containsExactly("南湖区财政局", "东湖区财政局");
    assertThat(match("东湖区财政局/年报.docx", "南湖区财政局", "南湖区财政局").reason()).contains("文件放在“东湖区财政局”名下");
    assertThat(match("东湖区财政局/年报.docx", "南湖区财政局", null).certainty()).isEqualTo(Certainty.UNCERTAIN);
    assertThat(match("东湖区/年报.docx", null, null).certainty()).isEqualTo(Certainty.NONE);
  }

  @Test
  void a_district_of_another_city_is_another() throws Exception {
    Roster roster =
        RosterFile.read(
            Files.writeString(
                folder.resolve("市.csv"),
                """
                单位名称,上级,地区
                云州市南湖区人民政府,,南湖区
                云州市南湖区城东街道办事处,云州市南湖区人民政府,南湖区
                云州市南湖区财政局,云州市南湖区人民政府,云州市
                """));
    Matcher others = Matcher.of(roster, ShippedWords.WORDS, Settled.NONE);
    for (String title : List.of("海州市南湖区城东街道办事处", "海州市南湖区财政局", "海州市南湖区人民政府")) {
      assertThat(others.match(new ReportNames("云州市/a.docx", title, title, null)).body())
          .as(title)
          .isNull();
    }
    for (String title : List.of("南湖区城东街道办事处", "江海省云州市南湖区财政局", "南湖区政府")) {
      assertThat(others.match(new ReportNames("云州市/a.docx", title, null, null)).certainty())
          .as(title)
          .isEqualTo(Certainty.CERTAIN);
    }
  }

  @Test
  void offices_sign_for_their_government() {
    assertThat(match("a.docx", "南湖区人民政府", "南湖区人民政府办公室").body()).isEqualTo("南湖区人民政府");
    assertThat(match("a.docx", "云州市人民政府", "云州市人民政府办公室").body()).isEqualTo("云州市人民政府");
    assertThat(
            matcher
                .match(new ReportNames("a.docx", "南湖区人民政府办公室", null, OrganisationKind.GOVERNMENT))
                .body())
        .isEqualTo("南湖区人民政府");
  }

  @Test
  void what_is_settled_holds() throws Exception {
    Roster roster = RosterFile.read(folder.resolve("名单.csv"));
    Matcher settled =
        Matcher.of(
            roster,
            ShippedWords.WORDS,
            new Settled(Map.of("a.docx", "东湖区财政局", "b.docx", Settled.NO_BODY)));
    MatchOutcome a = settled.match(new ReportNames("a.docx", "南湖区财政局", null, null));
    assertThat(a.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(a.body()).isEqualTo("东湖区财政局");
    MatchOutcome b = settled.match(new ReportNames("b.docx", "南湖区财政局", null, null));
    assertThat(b.certainty()).isEqualTo(Certainty.SETTLED);
    assertThat(b.body()).isNull();
  }
}
