package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.facts.CarriedFigure;
import org.jianbao.facts.CellPair;
import org.jianbao.facts.Filing;
import org.jianbao.facts.GrowthPair;
import org.jianbao.facts.Passage;
import org.jianbao.facts.Rollup;
import org.jianbao.facts.RosterEntry;
import org.jianbao.facts.Setting;
import org.jianbao.facts.Similarity;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Cases of the rules across years and bodies. */
public final class CrossRuleCases {
  private static final Place NOWHERE = new Place(null, null, null, null, null, "");
  private static final Setting ERROR = setting("cross-copied.error", "0.9");
  private static final Setting WARNING = setting("cross-copied.warning", "0.7");
  private static final Setting TIMES = setting("cross-jump.times", "5");
  private static final Setting LEAST = setting("cross-jump.least", "30");

  private CrossRuleCases() {}

  /** One fact of each kind. */
  public static List<Object> facts() {
    return Stream.of(ofYears(), ofBodies(), ofRoster())
        .flatMap(List::stream)
        .flatMap(each -> each.facts().stream())
        .toList();
  }

  static List<RuleCase> ofYears() {
    return List.of(
        fires("结转不一致", "cross-carryover", carried("carried-over", "4", "5")),
        fires("结转由有到无", "cross-carryover", carried("carried-over", "0", "1")),
        silent("结转一致", carried("carried-over", "5", "5")),
        fires(
            "格式变了，结转照样衔接",
            "cross-carryover",
            carried("carried-over", "4", "5", /* sameForm= */ false, /* explained= */ false)),
        silent("文中说明了更正", carried("carried-over", "4", "5", true, /* explained= */ true)),
        fires("项目数量不衔接", "cross-projects", carried("projects", "12", "15")),
        silent("项目数量衔接", carried("projects", "15", "15")),
        silent("两年格式不同，不比项目数量", carried("projects", "12", "15", false, false)),
        fires("有效件数不衔接", "cross-valid-documents", carried("valid-documents", "9", "8")),
        silent("有效件数衔接", carried("valid-documents", "8", "8")),
        silent("两年格式不同，不比有效件数", carried("valid-documents", "9", "8", false, false)),
        fires("同比不符", "cross-growth", growth("26.7", "80", "60", "33.3", false, false)),
        fires("上年为零而说增长", "cross-growth", growth("100", "5", "0", null, false, false)),
        silent("同比相符", growth("33.3", "80", "60", "33.3", true, false)),
        silent("同比口径有说明", growth("26.7", "80", "60", "33.3", false, true)),
        fires("相差悬殊", "cross-jump", TIMES, LEAST, pair("120", "20", "6.0", true, true)),
        fires("减到几分之一", "cross-jump", TIMES, LEAST, pair("20", "120", "6.0", true, true)),
        silent("相差不到五倍", TIMES, LEAST, pair("80", "20", "4.0", true, true)),
        silent("恰好五倍", TIMES, LEAST, pair("100", "20", "5.0", true, true)),
        silent("由零到五", TIMES, LEAST, pair("5", "0", null, true, true)),
        silent("数字太小", TIMES, LEAST, pair("12", "2", "6.0", true, true)),
        silent("没有列为要比较的", TIMES, LEAST, pair("120", "20", "6.0", false, true)),
        silent("两年格式不同，不比悬殊", TIMES, LEAST, pair("120", "20", "6.0", true, false)));
  }

  static List<RuleCase> ofBodies() {
    return List.of(
        fires("照抄上年", "cross-copied-year/most", ERROR, WARNING, copy("last-year", "0.95", 1)),
        fires("恰好九成", "cross-copied-year/most", ERROR, WARNING, copy("last-year", "0.9", 1)),
        fires("多处照抄", "cross-copied-year/much", ERROR, WARNING, copy("last-year", "0.899", 1)),
        fires("恰好七成", "cross-copied-year/much", ERROR, WARNING, copy("last-year", "0.7", 1)),
        silent("与上年相同不到七成", ERROR, WARNING, copy("last-year", "0.69", 1)),
        fires("雷同", "cross-copied-body/most", ERROR, WARNING, copy("other-body", "1", 1)),
        fires("多处雷同", "cross-copied-body/much", ERROR, WARNING, copy("other-body", "0.8", 1)),
        silent("与他人相同不到七成", ERROR, WARNING, copy("other-body", "0.4", 1)),
        silent("只报告相同最多的一份", ERROR, WARNING, copy("other-body", "0.95", 2)),
        fires("汇总少了", "cross-rollup/less", rollup("40", "45", true)),
        fires("汇总多了", "cross-rollup/more", rollup("46", "45", true)),
        silent("汇总相符", rollup("45", "45", true)),
        silent("所属机关的报告不全", rollup("40", "45", false)));
  }

  static List<RuleCase> ofRoster() {
    return List.of(
        fires("部门没有报告", "roster-missing/statutory", entry("department", "missing", 0)),
        fires("政府没有报告", "roster-missing/statutory", entry("government", "missing", 0)),
        fires("街道没有报告", "roster-missing/other", entry("street", "missing", 0)),
        fires("种类不明的机关没有报告", "roster-missing/other", entry("", "missing", 0)),
        silent("有报告", entry("department", "filed", 1)),
        silent("文件无法读取", entry("department", "unreadable", 0)),
        fires("两份报告", "roster-duplicate", entry("street", "filed", 2)),
        silent("一份报告", entry("street", "filed", 1)),
        fires("晚于名单的期限", "signoff-late/roster", filing(true, true, false, false)),
        silent("没有晚", filing(true, false, false, false)),
        silent("期限是规则包的，单份检查时已经判断", filing(false, true, false, false)),
        silent("单份检查时已经判为晚", filing(true, true, false, true)),
        fires("成文不晚，发布晚", "signoff-late/published", filing(false, false, true, false)),
        fires("成文不晚，发布晚于名单期限", "signoff-late/published", filing(true, false, true, false)),
        silent("发布也晚，已按成文日期判断", filing(true, true, true, true)));
  }

  private static Setting setting(String name, String value) {
    return new Setting(name, value, new BigDecimal(value));
  }

  private static CarriedFigure carried(String chain, String value, String expected) {
    return carried(chain, value, expected, /* sameForm= */ true, /* explained= */ false);
  }

  private static CarriedFigure carried(
      String chain, String value, String expected, boolean sameForm, boolean explained) {
    return new CarriedFigure(
        chain,
        "applications",
        "carried-in",
        "total",
        "二、上年结转政府信息公开申请数量（总计）",
        new BigDecimal(value),
        new BigDecimal(expected),
        value.equals(expected),
        expected,
        2020,
        sameForm,
        explained,
        TestFacts.cellPlace("applications", "carried-in", "total"));
  }

  private static GrowthPair growth(
      String stated,
      String value,
      String previous,
      @Nullable String quotient,
      boolean fits,
      boolean explained) {
    return new GrowthPair(
        "applications",
        "received",
        "total",
        "一、本年新收政府信息公开申请数量（总计）",
        new BigDecimal(stated),
        new BigDecimal(value),
        new BigDecimal(previous),
        2020,
        quotient == null ? null : new BigDecimal(quotient),
        fits,
        explained,
        TestFacts.place("同比增长" + stated + "%"));
  }

  private static CellPair pair(
      String value, String previous, @Nullable String times, boolean watched, boolean sameForm) {
    return new CellPair(
        "disclosure",
        "penalties",
        "decisions",
        "行政处罚（本年处理决定数量）",
        new BigDecimal(value),
        new BigDecimal(previous),
        2021,
        new BigDecimal(value).max(new BigDecimal(previous)),
        times == null ? null : new BigDecimal(times),
        watched,
        sameForm,
        /* explained= */ false,
        TestFacts.cellPlace("disclosure", "penalties", "decisions"));
  }

  private static Similarity copy(String kind, String share, int rank) {
    return new Similarity(
        kind,
        "云溪镇人民政府",
        2021,
        new BigDecimal(share),
        share,
        rank,
        0,
        List.of(new Passage(TestFacts.place("第二段"))),
        TestFacts.place("第一段"));
  }

  private static Rollup rollup(String value, String sum, boolean complete) {
    return new Rollup(
        "applications",
        "received",
        "total",
        "一、本年新收政府信息公开申请数量（总计）",
        new BigDecimal(value),
        new BigDecimal(sum),
        new BigDecimal(value).compareTo(new BigDecimal(sum)),
        3,
        complete,
        TestFacts.cellPlace("applications", "received", "total"));
  }

  private static RosterEntry entry(String kind, String filed, int reports) {
    return new RosterEntry(
        "青石街道办事处", kind, 2, filed, reports, reports > 1 ? "青石街道/年报2.docx" : "", NOWHERE);
  }

  private static Filing filing(
      boolean fromRoster, boolean late, boolean publishedLate, boolean judged) {
    return new Filing(
        "青石街道办事处",
        "2022-01-20",
        fromRoster,
        late ? "2022-01-25" : "2022-01-15",
        late,
        publishedLate ? "2022-03-01" : null,
        publishedLate,
        judged,
        NOWHERE);
  }
}
