package org.jianbao.report.reading.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.PackWords;
import org.jianbao.report.Section;
import org.jianbao.report.YearClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in running text of a report on 2020: those of the report, and those of anything else. */
class YearClaimReaderTests {
  private static final YearClaimReader READER = new YearClaimReader(PackWords.frame().years());

  /** The years other than 2020 that sentences of a section claim. */
  private static String others(int section, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Paragraph(blocks.size() + 1, null, null, line, false, 0));
    }
    return READER
        .read(
            List.of(new Section(section, null, blocks)),
            paragraph -> false,
            List.of(),
            /* signOff= */ null,
            /* reportYear= */ 2020,
            "云州市南湖区青石街道办事处")
        .stream()
        .map(YearClaim::year)
        .filter(year -> year != 2020)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019年，我街道共主动公开政府信息126条。",
        "2018年全年共收到政府信息公开申请5件，均按期办结。",
        "我街道2019年主动公开各类信息126条，内容涵盖机构职能、办事服务等。",
        "2021年，街道通过公示栏公开信息40条。",
        "结合街道2019年政务公开工作要点，逐项落实责任。",
        "结合街道2021年政务公开工作要点的安排，逐项落实责任。",
        "按照《南湖区2021年政务公开工作要点》要求，细化任务18项。",
        "按照《南湖区2019年政务公开工作要点》（南政办发〔2020〕12号）要求，细化任务18项。",
        "2002年，青石街道认真落实条例各项要求。",
        "2200年，青石街道认真落实条例各项要求。",
        "202年，青石街道认真落实条例各项要求。",
        "20200年，青石街道认真落实条例各项要求。",
        "在2019年政府信息公开工作中，街道坚持公开为常态。",
        "2019年度，街道政务新媒体发布信息89条。",
        "2019年度共受理咨询33人次。",
        "截至2019年12月31日，街道公开栏累计更新52期。",
        "截至2021年底，街道公开栏累计更新52期。",
        "2019年1月1日至2019年12月31日，街道更新公开栏52期。",
        "二〇一九年，街道举办政府开放日活动2场。",
        "2 0 1 9 年，街道举办政府开放日活动2场。",
        "据统计，2019年共发布政策解读6篇。",
        "2021年6月，街道举办了政务公开培训班。",
        "2022年3月，组织社区干部学习条例。",
        "2019年未收到复议申请，也没有诉讼案件。",
        "2021年未发生行政复议案件。",
        "经统计，我街道2018年未收到投诉。",
        "在区政府办公室指导下，2019年，街道修订了公开指南。",
        "全街道2019年共组织培训3次。",
        "2019年全街各社区均建立公开台账。",
        "2019年在区委、区政府的正确领导下，街道公开工作稳步推进。",
        "2019年期间，街道共接待查阅群众21人次。",
        "一年来，2019年街道公开工作得到居民认可。",
        "2021年青石街道办事处严格执行保密审查制度。",
        "（三）2019年工作开展情况。街道办结申请5件。"
      })
  void anotherYearInPlaceOfTheReportYear(String sentence) {
    assertThat(others(1, sentence)).isNotEmpty();
    assertThat(others(1, "（三）政府信息管理。健全制度。" + sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "与2019年相比，主动公开数量明显增加。",
        "比2019年增长12.5%，增幅较上年扩大。",
        "2019年5月15日，新修订的条例正式施行，我街道组织全员学习。",
        "自2008年条例实施以来，街道累计公开信息3000余条。",
        "按时编制并发布了2019年政府信息公开工作年度报告。",
        "及时公开2019年部门决算和2020年部门预算。",
        "对2019年第三方评估反馈的问题逐项整改。",
        "2019年底结转的1件申请已于2020年1月办结。",
        "加上2019年结转的1件，共需办理6件。",
        "2018年、2019年、2020年分别收到申请3件、4件、5件。",
        "从2019年的110条增加到126条。",
        "2017年机构改革后，公开职责由党政办公室承担。",
        "自2016年以来，街道连续五年开展政务公开日活动。",
        "2019年，街道被确定为全区政务公开试点单位，2020年继续巩固试点成果。",
        "完善2019年印发的《青石街道信息发布审核办法》。",
        "依照《云州市政务公开管理办法》（云政发〔2017〕23号）开展审查。",
        "按照《2018—2020年政务公开三年行动计划》推进。",
        "对2016年至2019年形成的文件进行清理。",
        "2019年度考核中，街道名列全区第三。",
        "“十三五”（2016—2020年）期间，街道公开平台不断完善。",
        "2019年建成的政务公开专区继续发挥作用。",
        "根据2019年全区政务公开考核通报，逐条整改落实。",
        "经对2015年以前的文件逐件核对，继续有效的有12件。",
        "2021年1月10日前完成年度统计，数据经主要负责人审核。",
        "结转2021年继续办理1件。",
        "1件申请将在2021年答复，未计入本年度办理结果。",
        "2013年，街道开通官方微博；2016年，开通微信公众号；2020年，入驻短视频平台。",
        "落实2020年政务公开工作要点，细化任务18项。",
        "其中2019年受理、2020年办结的1件。",
        "在2019年工作的基础上，进一步规范流程。",
        "新条例自2019年5月15日起施行。",
        "公开2019年法治政府建设年度报告。",
        "公布2021年部门预算编制安排。",
        "启动2021年政务公开目录修订。",
        "谋划部署2021年政务公开工作。",
        "网站于2018年完成集约化改造，2020年又进行适老化改造。",
        "公开《2019年国民经济和社会发展统计公报》。",
        "落实《国务院办公厅关于印发2019年政务公开工作要点的通知》（国办发〔2019〕14号）和《国务院办公厅关于印发2020年政务公开工作要点的通知》（国办发〔2020〕17号）。",
        "参照2019年的做法，继续邀请居民代表参加评议。",
        "收到2019年12月28日提交的申请1件，于2020年1月答复。",
        "根据国务院2019年修订的条例，重新编制指南。",
        "连续三年（2018年、2019年、2020年）未发生行政复议。",
        "2019年同期为98条。",
        "截至2019年底累计公开1100条，2020年新增126条。",
        "2020年较2019年减少2件，较2018年减少5件。",
        "为迎接2021年建党一百周年，开设专栏。",
        "制定《青石街道2021—2023年政务公开规划》。",
        "根据《2019年度政府信息公开工作年度报告》反映的问题，逐项改进。",
        "按要求报送2021年重大行政决策事项目录建议。",
        "2003年出生的志愿者参与引导。"
      })
  void historyPlansAndDocuments(String sentence) {
    assertThat(others(1, sentence)).isEmpty();
    assertThat(others(1, "（三）政府信息管理。健全制度。" + sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，我街道将继续推进政务公开标准化。",
        "2021年工作打算：一是加强培训；二是完善目录。",
        "2021年，街道要进一步提高解读质量。",
        "下一步，2021年重点抓好三项工作。",
        "2021年，我们将从以下方面改进。",
        "2019年存在的栏目更新不及时问题已在2020年得到整改。",
        "针对2019年年度报告指出的不足，今年制定了发布周调度制度。",
        "2021年，针对以上问题，采取以下措施。",
        "2021年，我街道政务公开工作要以群众需求为导向，补齐短板。",
        "2021年度将按照区政府部署，全面推行基层政务公开标准目录。",
        "在2021年的工作中，继续加大培训力度。",
        "到2021年底，实现公开栏全覆盖。",
        "2021年，加强政策解读，丰富解读形式。",
        "力争在2022年前完成平台整合。"
      })
  void plansInSectionFive(String sentence) {
    assertThat(others(5, sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019年，我街道政府信息公开工作虽然取得一定成绩，但仍有不足。",
        "2021年，我街道政府信息公开工作取得一定成效，但还存在差距。",
        "2018年，街道公开工作存在解读不足的问题。"
      })
  void anotherYearLookedBackUponInSectionFive(String sentence) {
    assertThat(others(5, sentence)).isNotEmpty();
  }

  @Test
  void aLineBrokenByTheWidthOfThePageGoesOn() {
    assertThat(others(1, "全年共受理政府信息公开申请三百一十件，办理质量和答复效率明显提高，与", "2019年相比，申请数量增加六十二件。")).isEmpty();
    assertThat(others(1, "街道健全公开制度。", "2019年，街道公开信息40条。")).isEqualTo("2019");
  }
}
