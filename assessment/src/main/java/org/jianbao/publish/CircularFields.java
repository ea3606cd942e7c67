package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.pack.Severity;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.word.TemplateFields;
import org.jianbao.score.Verdict;
import org.jianbao.text.Visible;

/** The values of the fields of a circular (通报). */
final class CircularFields {
  private static final Set<String> SINGLE =
      ordered(
          "年度", "签发单位", "整改期限", "单位数", "报送数", "报送率", "按时数", "按时率", "逾期数", "时间不明数", "未报送数", "无法读取数",
          "未报送单位", "逾期单位", "评定数", "通过数", "通过率", "不通过数", "无法评定数", "平均分", "最高分", "最低分", "等次情况", "问题数",
          "错误数", "警告数", "提示数", "雷同数", "上年比较", "前列单位", "靠后单位");
  private static final Set<String> KINDS =
      ordered("类别", "类别单位数", "类别按时数", "类别逾期数", "类别未报送数", "类别通过数", "类别平均分");
  private static final Set<String> DEFECTS =
      ordered("问题序号", "问题名称", "问题单位数", "问题占比", "问题次数", "问题示例");
  private static final Set<String> RANKING = ordered("名次", "单位", "单位类别", "单位结论", "单位得分", "单位等次");

  /** All fields. */
  static final TemplateFields ALL =
      new TemplateFields(
          SINGLE,
          List.of(KINDS, DEFECTS, RANKING),
          /* inParagraphs= */ true,
          "与别的字段不能放在同一段或同一行里（类别、问题、排名各为一组，每组单独成段或单独成行）");

  /** Defects that are named, bodies that are ranked, names in a sentence. */
  private static final int MOST_DEFECTS = 10;

  private static final int MOST_RANKED = 300;
  private static final int MOST_NAMES = 60;
  private static final int BEST = 10;

  private final int year;
  private final Bodies bodies;
  private final Tally tally;
  private final ReportPass pass;

  CircularFields(int year, Bodies bodies, Tally tally, ReportPass pass) {
    this.year = year;
    this.bodies = bodies;
    this.tally = tally;
    this.pass = pass;
  }

  private static Set<String> ordered(String... names) {
    return new LinkedHashSet<>(List.of(names));
  }

  Map<String, String> single(NoticeStyle style) {
    Group all = tally.all();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("年度", String.valueOf(year));
    values.put("签发单位", style.office() == null ? Terms.WORDS.of("notice.noOffice") : style.office());
    values.put(
        "整改期限",
        style.deadline() == null
            ? Terms.WORDS.of("notice.noDeadline")
            : Terms.WORDS.of(
                "notice.date",
                style.deadline().getYear(),
                style.deadline().getMonthValue(),
                style.deadline().getDayOfMonth()));
    put(values, "单位数", all.bodies());
    put(values, "报送数", all.filed());
    values.put("报送率", Terms.share(all.filed(), all.bodies()));
    put(values, "按时数", all.count(Status.ON_TIME));
    values.put("按时率", Terms.share(all.count(Status.ON_TIME), all.bodies()));
    put(values, "逾期数", all.count(Status.LATE));
    put(values, "时间不明数", all.count(Status.UNDATED));
    put(values, "未报送数", all.count(Status.MISSING));
    put(values, "无法读取数", all.count(Status.UNREADABLE));
    values.put("未报送单位", names(Status.MISSING));
    values.put("逾期单位", names(Status.LATE));
    int judged = all.count(Verdict.PASS) + all.count(Verdict.FAIL);
    put(values, "评定数", judged);
    put(values, "通过数", all.count(Verdict.PASS));
    values.put("通过率", Terms.share(all.count(Verdict.PASS), judged));
    put(values, "不通过数", all.count(Verdict.FAIL));
    put(values, "无法评定数", all.count(Verdict.NOT_ASSESSABLE));
    values.put("平均分", Terms.number(all.mean()));
    values.put("最高分", Terms.number(all.most()));
    values.put("最低分", Terms.number(all.least()));
    values.put("等次情况", grades());
    values.put("问题数", String.valueOf(all.findings()));
    values.put("错误数", String.valueOf(all.count(Severity.ERROR)));
    values.put("警告数", String.valueOf(all.count(Severity.WARNING)));
    values.put("提示数", String.valueOf(all.count(Severity.HINT)));
    put(values, "雷同数", pass.copies().size());
    values.put("上年比较", compared());
    List<BodyLine> scored = bodies.ranked().stream().filter(line -> line.points() != null).toList();
    int few = Math.min(BEST, scored.size() / 2);
    values.put("前列单位", names(scored.subList(0, few)));
    values.put("靠后单位", names(scored.subList(scored.size() - few, scored.size())));
    values.replaceAll((name, value) -> value.isEmpty() ? "—" : Visible.text(value));
    return values;
  }

  private static void put(Map<String, String> values, String name, int number) {
    values.put(name, String.valueOf(number));
  }

  private String names(Status status) {
    return names(bodies.all().stream().filter(line -> line.status() == status).toList());
  }

  private static String names(List<BodyLine> lines) {
    if (lines.isEmpty()) {
      return "无";
    }
    String named =
        lines.stream().limit(MOST_NAMES).map(BodyLine::name).collect(Collectors.joining("、"));
    return lines.size() > MOST_NAMES ? named + "等 " + lines.size() + " 个单位" : named;
  }

  private String grades() {
    return tally.grades().stream()
        .map(
            grade ->
                grade.name()
                    + " "
                    + grade.bodies()
                    + " 个，占 "
                    + Terms.share(grade.bodies(), tally.all().scored()))
        .collect(Collectors.joining("；"));
  }

  private String compared() {
    Movement movement = tally.movement();
    BigDecimal before = movement.before();
    BigDecimal now = movement.now();
    return before == null || now == null
        ? "没有可以与上年比较的单位。"
        : "两年都有得分的 "
            + movement.bodies()
            + " 个单位，平均分由 "
            + Terms.number(before)
            + " 分变为 "
            + Terms.number(now)
            + " 分；其中 "
            + movement.up()
            + " 个上升，"
            + movement.same()
            + " 个持平，"
            + movement.down()
            + " 个下降。";
  }

  /** Entries of kinds, defects and ranking. */
  List<List<Map<String, String>>> groups() {
    return List.of(tally.kinds().stream().map(CircularFields::kind).toList(), defects(), ranking());
  }

  private static Map<String, String> kind(Group kind) {
    return Map.of(
        "类别", kind.name(),
        "类别单位数", "" + kind.bodies(),
        "类别按时数", "" + kind.count(Status.ON_TIME),
        "类别逾期数", "" + kind.count(Status.LATE),
        "类别未报送数", "" + kind.count(Status.MISSING),
        "类别通过数", "" + kind.count(Verdict.PASS),
        "类别平均分", kind.mean() == null ? "—" : Terms.number(kind.mean()));
  }

  /** Commonest defects of reports, with examples; those that have none are told by themselves. */
  private List<Map<String, String>> defects() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (RuleCount rule : pass.rules().sorted()) {
      if (rows.size() == MOST_DEFECTS) {
        break;
      }
      if (!"roster".equals(rule.category())) {
        String examples =
            rule.examples().stream()
                .map(each -> each.body() + "：" + Visible.text(each.message()))
                .collect(Collectors.joining("；"));
        rows.add(
            Map.of(
                "问题序号",
                "" + (rows.size() + 1),
                "问题名称",
                rule.title(),
                "问题单位数",
                "" + rule.bodies(),
                "问题占比",
                Terms.share(rule.bodies(), tally.all().filed()),
                "问题次数",
                "" + rule.findings(),
                "问题示例",
                examples));
      }
    }
    return rows;
  }

  private List<Map<String, String>> ranking() {
    List<BodyLine> ranked = bodies.ranked();
    int[] ranks = Bodies.ranks(ranked);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_RANKED, ranks.length); i++) {
      BodyLine line = ranked.get(i);
      rows.add(
          Map.of(
              "名次", ranks[i] == 0 ? "—" : "" + ranks[i],
              "单位", Visible.text(line.name()),
              "单位类别", Terms.kind(line.kind()),
              "单位结论",
                  line.verdict() == null
                      ? Terms.status(line.status())
                      : Terms.WORDS.verdict(line.verdict()),
              "单位得分", line.points() == null ? "—" : Terms.number(line.points()),
              "单位等次", line.score() == null ? "—" : line.score().grade()));
    }
    return rows;
  }
}
