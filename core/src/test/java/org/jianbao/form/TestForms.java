package org.jianbao.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two official formats and a vocabulary, for tests of core that must not need a rule pack. */
public final class TestForms {
  /** The format of report years 2019 and 2020 (国办公开办函〔2019〕60号). */
  public static final Form FORMAT_2019 =
      new Form(
          "format-2019", sections(), List.of(disclosure2019(), applications(false), remedies()));

  /** The format of report years from 2021 on (国办公开办函〔2021〕30号). */
  public static final Form FORMAT_2021 =
      new Form(
          "format-2021", sections(), List.of(disclosure2021(), applications(true), remedies()));

  /** Both forms. */
  public static final List<Form> ALL = List.of(FORMAT_2019, FORMAT_2021);

  /** Words as the shipped packs have them, in small. */
  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          synonyms(),
          PackWords.period(),
          PackWords.bodies(),
          documents(),
          PackWords.citations(),
          units(),
          PackWords.cells(),
          PackWords.frame(),
          NarrativeWords.EMPTY,
          FigureWords.EMPTY,
          ContentWords.EMPTY,
          LanguageWords.EMPTY,
          FeeWords.EMPTY);

  private TestForms() {}

  private static List<SectionForm> sections() {
    return List.of(
        new SectionForm(1, Label.of("总体情况")),
        new SectionForm(2, Label.of("主动公开政府信息情况")),
        new SectionForm(3, Label.of("收到和处理政府信息公开申请情况")),
        new SectionForm(
            4, new Label("政府信息公开行政复议、行政诉讼情况", List.of(), List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况"))),
        new SectionForm(5, new Label("存在的主要问题及改进情况", List.of(), List.of("政府信息公开工作存在的主要问题及改进情况"))),
        new SectionForm(6, Label.of("其他需要报告的事项")));
  }

  private static BlockTableForm disclosure2019() {
    List<ColumnForm> powers =
        List.of(
            count("before", "上一年项目数量"),
            new ColumnForm("change", Label.of("本年增/减"), ValueKind.SIGNED, null),
            count("decisions", "处理决定数量"));
    return new BlockTableForm(
        "disclosure",
        2,
        20,
        Label.of("信息内容"),
        List.of(
            new BlockForm(
                1,
                List.of(
                    count("made", "本年新制作数量"),
                    count("published", "本年新公开数量"),
                    count("public-total", "对外公开总数量")),
                List.of(row("rules", "规章"), row("documents", "规范性文件"))),
            new BlockForm(
                5, powers, List.of(row("licences", "行政许可"), row("other-services", "其他对外管理服务事项"))),
            new BlockForm(6, powers, List.of(row("penalties", "行政处罚"), row("coercion", "行政强制"))),
            new BlockForm(8, powers.subList(0, 2), List.of(row("fees", "行政事业性收费"))),
            new BlockForm(
                9,
                List.of(
                    count("projects", "采购项目数量"),
                    new ColumnForm("amount", Label.of("采购总金额"), ValueKind.AMOUNT, "元")),
                List.of(row("procurement", "政府集中采购")))));
  }

  private static BlockTableForm disclosure2021() {
    List<ColumnForm> decisions = List.of(count("decisions", "本年处理决定数量"));
    return new BlockTableForm(
        "disclosure",
        2,
        20,
        Label.of("信息内容"),
        List.of(
            new BlockForm(
                1,
                List.of(
                    count("made", "本年制发件数"), count("repealed", "本年废止件数"), count("valid", "现行有效件数")),
                List.of(
                    row("rules", "规章"),
                    new RowForm(
                        "documents", new Label("行政规范性文件", List.of(), List.of("规范性文件")), null))),
            new BlockForm(5, decisions, List.of(row("licences", "行政许可"))),
            new BlockForm(6, decisions, List.of(row("penalties", "行政处罚"), row("coercion", "行政强制"))),
            new BlockForm(
                8,
                List.of(
                    new ColumnForm("amount", Label.of("本年收费金额（单位：万元）"), ValueKind.AMOUNT, "万元")),
                List.of(row("fees", "行政事业性收费")))));
  }

  private static MatrixTableForm applications(boolean since2021) {
    List<GroupForm> groups = new ArrayList<>();
    groups.add(new GroupForm("outcomes", Label.of("三、本年度办理结果"), null));
    groups.add(new GroupForm("refused", Label.of("（三）不予公开"), "outcomes"));
    groups.add(new GroupForm("unavailable", Label.of("（四）无法提供"), "outcomes"));
    groups.add(new GroupForm("rejected", Label.of("（五）不予处理"), "outcomes"));
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("received", "一、本年新收政府信息公开申请数量");
    labels.put("carried-in", "二、上年结转政府信息公开申请数量");
    labels.put("granted", "（一）予以公开");
    labels.put("partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
    labels.put("refused.state-secret", "1.属于国家秘密");
    labels.put("refused.law", "2.其他法律行政法规禁止公开");
    labels.put("refused.safety", "3.危及“三安全一稳定”");
    labels.put("refused.third-party", "4.保护第三方合法权益");
    labels.put("refused.internal", "5.属于三类内部事务信息");
    labels.put("refused.process", "6.属于四类过程性信息");
    labels.put("refused.enforcement-file", "7.属于行政执法案卷");
    labels.put("refused.enquiry", "8.属于行政查询事项");
    labels.put("unavailable.not-held", "1.本机关不掌握相关政府信息");
    labels.put("unavailable.to-be-made", "2.没有现成信息需要另行制作");
    labels.put("unavailable.unclear", "3.补正后申请内容仍不明确");
    labels.put("rejected.petition", "1.信访举报投诉类申请");
    labels.put("rejected.repeat", "2.重复申请");
    labels.put("rejected.publication", "3.要求提供公开出版物");
    labels.put("rejected.excessive", "4.无正当理由大量反复申请");
    labels.put("rejected.reissue", "5.要求行政机关确认或重新出具已获取信息");
    if (since2021) {
      groups.add(new GroupForm("other", Label.of("（六）其他处理"), "outcomes"));
      labels.put("other.not-corrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");
      labels.put("other.unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");
      labels.put("other.other", "3.其他");
    } else {
      labels.put("other", "（六）其他处理");
    }
    labels.put("results", "（七）总计");
    labels.put("carried-out", "四、结转下年度继续办理");
    List<String> outside = List.of("received", "carried-in", "carried-out");
    List<RowForm> rows = new ArrayList<>();
    labels.forEach((key, text) -> rows.add(applicationRow(key, text, outside.contains(key))));
    return new MatrixTableForm(
        "applications",
        3,
        Label.of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
        List.of(
            new ColumnGroupForm(
                "applicants", Label.of("申请人情况"), List.of("person", "organisations", "total")),
            new ColumnGroupForm(
                "organisations",
                Label.of("法人或其他组织"),
                List.of("company", "research", "welfare", "legal", "other"))),
        List.of(
            count("person", "自然人"),
            count("company", "商业企业"),
            count("research", "科研机构"),
            count("welfare", "社会公益组织"),
            count("legal", "法律服务机构"),
            count("other", "其他"),
            count("total", "总计")),
        groups,
        rows);
  }

  private static RowForm applicationRow(String key, String text, boolean outside) {
    int dot = key.indexOf('.');
    String group = dot > 0 ? key.substring(0, dot) : outside ? null : "outcomes";
    Label label =
        key.equals("partial") ? new Label(text, List.of("（二）部分公开"), List.of()) : Label.of(text);
    return new RowForm(key, label, group);
  }

  private static SingleRowTableForm remedies() {
    return new SingleRowTableForm(
        "remedies",
        4,
        List.of(
            new ColumnGroupForm("review", Label.of("行政复议"), List.of()),
            new ColumnGroupForm("lawsuits", Label.of("行政诉讼"), List.of("direct", "after-review")),
            new ColumnGroupForm("direct", Label.of("未经复议直接起诉"), List.of()),
            new ColumnGroupForm("after-review", Label.of("复议后起诉"), List.of())),
        List.of(
            count("upheld", "结果维持"),
            count("corrected", "结果纠正"),
            count("other", "其他结果"),
            count("pending", "尚未审结"),
            count("total", "总计")));
  }

  private static ColumnForm count(String key, String label) {
    return new ColumnForm(key, Label.of(label), ValueKind.COUNT, null);
  }

  private static RowForm row(String key, String label) {
    return new RowForm(key, Label.of(label), null);
  }

  private static List<List<String>> synonyms() {
    return List.of(
        List.of("的", ""),
        List.of("和", "及", "与", "以及"),
        List.of("情况", "措施", "举措"),
        List.of("行政机关", ""),
        List.of("本年", "本年度"));
  }

  private static List<KnownDocument> documents() {
    return List.of(
        new KnownDocument(
            "regulation",
            List.of("中华人民共和国政府信息公开条例", "政府信息公开条例", "信息公开条例", "新条例", "条例"),
            "国务院令第711号"),
        new KnownDocument(
            "format-2019",
            List.of("国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知", "关于政府信息公开工作年度报告有关事项的通知"),
            "国办公开办函〔2019〕60号"),
        new KnownDocument(
            "format-2021",
            List.of(
                "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知",
                "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知",
                "中华人民共和国政府信息公开工作年度报告格式"),
            "国办公开办函〔2021〕30号"),
        new KnownDocument(
            "interpretation", List.of("国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关项目填报问题的解释"), null),
        new KnownDocument("fees", List.of("政府信息公开信息处理费管理办法", "信息处理费管理办法"), "国办函〔2020〕109号"));
  }

  private static Map<String, BigDecimal> units() {
    return Map.of(
        "元", BigDecimal.ONE,
        "万元", BigDecimal.valueOf(10_000),
        "亿元", BigDecimal.valueOf(100_000_000));
  }
}
