package org.jianbao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.document.Paragraph;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Section;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.figure.StatedGrowth;
import org.jianbao.report.reading.figure.FigureReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and the growths over last year that are read in them. */
final class GrowthSentencesTests {
  private static final int YEAR = 2022;
  private static final FigureReader READER = reader();

  private static FigureReader reader() {
    if (PackLibrary.open(List.of()).choose(YEAR) instanceof PackChoice.Chosen chosen) {
      RulePack pack = chosen.pack();
      return new FigureReader(
          pack.vocabulary().figures(),
          new QuantityReader(pack.vocabulary().narrative()),
          pack.vocabulary().narrative());
    }
    throw new IllegalStateException("no pack for " + YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022年，我局共收到政府信息公开申请62件，同比增长17.0%。|applications.taken 62 17.0",
        "全年新收政府信息公开申请62件，比上年增长17%。|applications.new 62 17",
        "收到政府信息公开申请62件，较上年下降8.5％。|applications.taken 62 -8.5",
        "共收到依申请公开申请62件（其中网上50件、信函12件），较2021年增加17%。|applications.taken 62 17",
        "全年受理政府信息公开申请62件，与上年相比，增长17.0%。|applications.taken 62 17.0",
        "全年受理政府信息公开申请62件，与去年同期相比上升17.0%，全部按期答复。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，较上年增加9件，增长17.0%。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，比上年减少9件，降幅12.7%。|applications.taken 62 -12.7",
        "收到政府信息公开申请62件，较上年的53件增长17.0%。|applications.taken 62 17.0",
        "收到政府信息公开申请62件（同比增长17.0%）。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，同比增长17.0%；办结60件，同比增长15.4%。"
            + "|applications.taken 62 17.0;applications.finished 60 15.4",
        "收到政府信息公开申请62件，办结60件同比增长15.4%。|applications.finished 60 15.4",
        "全年发布信息1200条，收到政府信息公开申请62件，同比增长17.0%。|applications.taken 62 17.0",
        "上年结转政府信息公开申请4件，同比下降50%。|applications.carried-in 4 -50",
        "发生政府信息公开行政复议5件，同比下降37.5%。|review.total 5 -37.5",
        "发生政府信息公开行政诉讼5件，比上一年度增长25%。|lawsuits.total 5 25",
        "制发行政规范性文件6件，较上年下降40%。|documents.made 6 -40",
        "收到政府信息公开申请62件，同比略有增长，增幅为3.3%。|applications.taken 62 3.3",
        "收到政府信息公开申请62件，比上年增加9件，同比增长17.0%。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，较上年增加9件（增长17.0%）。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，与2021年的53件相比增长17.0%。|applications.taken 62 17.0",
        "收到政府信息公开申请62件，与2021年相比，减少9件，下降12.7%。|applications.taken 62 -12.7",
        "收到政府信息公开申请62件，较2021年度53件增长17%。|applications.taken 62 17",
        "收到政府信息公开申请62件，数量同比增长17%。|applications.taken 62 17",
        "收到政府信息公开申请62件，比上年同期（53件）增长17%。|applications.taken 62 17",
        "收到政府信息公开申请62件，相比上年增长17%。|applications.taken 62 17",
        "收到政府信息公开申请六十二件，同比增长百分之十七。|applications.taken 62 17",
        "收到政府信息公开申请62件，同比增长 17.0 %，其中自然人申请60件，占96.8%。" + "|applications.taken 62 17.0",
        "新收政府信息公开申请62件、同比增长17%，上年结转4件。|applications.new 62 17",
        "收到自然人提出的政府信息公开申请60件，较上年增长17%。|applications.taken 60 17",
        "结转下年度继续办理的政府信息公开申请5件，较上年减少50%。|applications.carried-out 5 -50",
        "收到政府信息公开申请62件，同比增幅为3.3%。|applications.taken 62 3.3",
        "收到政府信息公开申请62件，同比大幅增长了210%。|applications.taken 62 210",
        "新收政府信息公开申请62件，均按期答复。新收申请量同比增长16%。|applications.new 62 16",
        "全年收到政府信息公开申请62件。收到的申请较上年下降41.5%，主要集中在征地方面。" + "|applications.taken 62 -41.5",
        "新收政府信息公开申请6件，办结6件。申请数量比上年减少6件，下降50%。|applications.new 6 -50",
        "新收政府信息公开申请33件，上年结转2件。与上年相比，新收申请增长13.8%。" + "|applications.new 33 13.8",
        "收到政府信息公开申请33件，申请量较2021年增长13.8%。|applications.taken 33 13.8",
        "收到政府信息公开申请33件，办结31件，申请总量同比上升13.8%。|applications.taken 33 13.8",
        "收到政府信息公开申请62件，同比增长1.2倍。|applications.taken 62 1.2E+2",
        "收到政府信息公开申请62件，较上年增加31件，增长了1倍。|applications.taken 62 1E+2",
        "新收政府信息公开申请62件。申请量比上年增长两倍。|applications.new 62 2E+2",
        "发生政府信息公开行政复议4件，均维持。行政复议案件数量同比下降20%。|review.total 4 -20",
      })
  void which_figure_grew_and_by_how_much(String sentence, String expected) {
    assertThat(read(sentence)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请62件，办结60件，同比增长17.0%。",
        "收到政府信息公开申请62件，其中自然人60件，同比增长17.0%。",
        "收到政府信息公开申请62件，按时答复率100%，同比增长17个百分点。",
        "收到政府信息公开申请62件，同比增长约17%。",
        "收到政府信息公开申请62件，同比增长近两成。",
        "收到政府信息公开申请62件，较2019年增长17.0%。",
        "收到政府信息公开申请62件，环比增长17.0%。",
        "收到政府信息公开申请62件，是上年的117%。",
        "申请数量同比增长17.0%。",
        "新收政府信息公开申请62件，上年结转3件。办理申请数量同比增长17.0%。",
        "新收政府信息公开申请62件。线上申请量同比增长17.0%。",
        "新收政府信息公开申请62件。全市申请量同比增长17.0%。",
        "新收政府信息公开申请62件。行政许可申请量同比增长17.0%。",
        "新收政府信息公开申请62件，共收到政府信息公开申请65件。申请量同比增长17.0%。",
        "上半年收到政府信息公开申请30件。申请量同比增长17.0%。",
        "新收政府信息公开申请62件。自然人申请量同比增长17.0%。",
        "新收政府信息公开申请62件。申请办结率同比增长17.0%。",
        "新收政府信息公开申请62件。不予公开的申请量同比增长17.0%。",
        "收到政府信息公开申请62件，同比-8.5%。",
        "收到政府信息公开申请62件，增长17.0%。",
        "收到政府信息公开申请62件，比上年增加9件，降幅17.0%。",
        "收到政府信息公开申请62件，较上年略有增长，其中涉及征地拆迁的同比增长17.0%。",
        "收到政府信息公开申请62件，线上申请同比增长17.0%。",
        "收到政府信息公开申请62件，其中线上申请50件，同比增长17.0%。",
        "收到政府信息公开申请62件，同比下降1.2倍。",
        "收到政府信息公开申请62件，同比增长近1倍。",
        "收到政府信息公开申请62件，是上年的1.2倍。",
        "近三年收到政府信息公开申请620件，同比增长17.0%。",
        "收到政府信息公开申请62件，较上年增长17.0%左右。",
        "收到政府信息公开申请62件，较上半年增长17.0%。",
        "收到政府信息公开申请62件，占全部来件的17.0%。",
        "上半年收到政府信息公开申请30件，同比增长17.0%。",
        "收到政府信息公开申请约60件，同比增长17.0%。",
        "2021年收到政府信息公开申请53件，同比增长17.0%。",
        "收到政府信息公开申请62件，网站访问量同比增长17.0%。",
        "收到政府信息公开申请62件，同比增长17%至20%。",
        "收到政府信息公开申请62件，按时办结率同比提高17.0%。",
        "收到政府信息公开申请62件、行政复议3件，分别同比增长17.0%、50%。",
        "受理行政许可申请620件，同比增长17.0%。",
        "收到信访件62件，同比增长17.0%。",
        "收到政府信息公开申请62件。主动公开信息同比增长17.0%。",
        "收到政府信息公开申请62件，与前三年平均数相比增长17.0%。",
        "目前累计收到政府信息公开申请620件，同比增长17.0%。",
      })
  void where_it_is_not_sure_nothing_is_read(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  private static String read(String sentence) {
    Section section =
        new Section(1, null, List.of(new Paragraph(1, null, null, sentence, false, 0)));
    Organisation body = new Organisation("云州市水务局", OrganisationKind.DEPARTMENT, null);
    return String.join(
        ";",
        READER.read(List.of(section), body, YEAR).growths().stream()
            .map(GrowthSentencesTests::text)
            .toList());
  }

  private static String text(StatedGrowth growth) {
    Figure figure = growth.figure();
    return figure.object() + " " + figure.value() + " " + growth.percent();
  }
}
