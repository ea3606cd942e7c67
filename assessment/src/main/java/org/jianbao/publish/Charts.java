package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.publish.ChartBook.Series;
import org.jianbao.publish.Overview.ChartRow;
import org.jspecify.annotations.Nullable;

/** The charts of the overview. */
final class Charts {
  /** So many bars are still legible; the table has more. */
  private static final int BARS = 15;

  private static final int TABLE_ROWS = 300;

  private static final String GREEN = "#3d8b5f";
  private static final String YELLOW = "#e0a100";
  private static final String GREY = "#9aa5b1";
  private static final String RED = "#b3261e";
  private static final String BROWN = "#6b4a00";
  private static final String BLUE = "#2f6db5";

  private final ChartBook book;

  Charts(Tally tally, List<RuleCount> rules) {
    book = new ChartBook(tally.of());
    if (tally.all().bodies() > 0) {
      filing(tally);
      grades(tally);
      means("kinds", "各类机关平均分", "机关类别", tally.kinds());
      means("areas", "各地区平均分", "地区", tally.areas());
      rules(rules, tally.all().bodies());
      movement(tally);
    }
  }

  ChartBook book() {
    return book;
  }

  private void filing(Tally tally) {
    List<Group> kinds = tally.kinds();
    List<String> colours = List.of(GREEN, YELLOW, GREY, RED, BROWN);
    List<Status> statuses =
        Stream.of(Status.values())
            .filter(status -> status != Status.UNREADABLE || tally.all().count(status) > 0)
            .toList();
    List<Series> series = new ArrayList<>();
    for (Status status : statuses) {
      series.add(
          new Series(
              Terms.status(status),
              colours.get(status.ordinal()),
              kinds.stream().map(kind -> kind.count(status)).toList()));
    }
    List<ChartRow> rows = new ArrayList<>();
    for (Group kind : withAll(kinds, tally.all())) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(kind.bodies()));
      statuses.forEach(status -> cells.add(String.valueOf(kind.count(status))));
      cells.add(Terms.share(kind.filed(), kind.bodies()));
      rows.add(new ChartRow(kind.name(), cells));
    }
    List<String> heads = new ArrayList<>(List.of("机关类别", "单位数"));
    statuses.forEach(status -> heads.add(Terms.status(status)));
    heads.add("报送率");
    book.add("filing", "报送情况", "", names(kinds), series, "bars", /* stacked= */ true, heads, rows);
  }

  private void grades(Tally tally) {
    int scored = tally.all().scored();
    if (scored == 0) {
      return;
    }
    counts(
        "grades",
        "等次分布",
        List.of("等次", "单位数", "占比"),
        tally.grades().stream().map(each -> new Tally.Band(each.name(), each.bodies())).toList(),
        scored);
    counts("bands", "得分率分布", List.of("得分率（%）", "单位数", "占比"), tally.bands(), scored);
  }

  private void counts(
      String id, String title, List<String> heads, List<Tally.Band> bands, int whole) {
    List<ChartRow> rows = new ArrayList<>();
    for (Tally.Band band : bands) {
      rows.add(
          new ChartRow(
              band.name(),
              List.of(String.valueOf(band.bodies()), Terms.share(band.bodies(), whole))));
    }
    List<Series> series =
        List.of(new Series("单位数", BLUE, bands.stream().map(Tally.Band::bodies).toList()));
    List<String> names = bands.stream().map(band -> band.name().replace("（不含）", "")).toList();
    book.add(id, title, "", names, series, "columns", /* stacked= */ false, heads, rows);
  }

  private void means(String id, String title, String head, List<Group> groups) {
    List<Group> scored = groups.stream().filter(group -> group.mean() != null).toList();
    if (scored.isEmpty()) {
      return;
    }
    List<ChartRow> rows = new ArrayList<>();
    for (Group group : groups.subList(0, Math.min(TABLE_ROWS, groups.size()))) {
      rows.add(
          new ChartRow(
              group.name(),
              List.of(
                  String.valueOf(group.bodies()),
                  String.valueOf(group.scored()),
                  Terms.number(group.mean()),
                  Terms.number(group.most()),
                  Terms.number(group.least()))));
    }
    List<Group> drawn = scored.subList(0, Math.min(BARS, scored.size()));
    String note =
        drawn.size() < scored.size()
            ? "图中为平均分最高的 " + drawn.size() + " 个" + head + "，共 " + scored.size() + " 个。"
            : "";
    book.add(
        id,
        title,
        note,
        names(drawn),
        List.of(new Series("平均分", BLUE, drawn.stream().map(Group::mean).toList())),
        "bars",
        /* stacked= */ false,
        List.of(head, "单位数", "已评定", "平均分", "最高分", "最低分"),
        rows);
  }

  private void rules(List<RuleCount> rules, int bodies) {
    if (rules.isEmpty()) {
      return;
    }
    List<ChartRow> rows = new ArrayList<>();
    for (RuleCount rule : rules) {
      rows.add(
          new ChartRow(
              rule.title(),
              List.of(
                  Terms.WORDS.severity(rule.severity()),
                  Terms.WORDS.category(rule.category()),
                  String.valueOf(rule.bodies()),
                  Terms.share(rule.bodies(), bodies),
                  String.valueOf(rule.findings()))));
    }
    List<RuleCount> drawn = rules.subList(0, Math.min(BARS, rules.size()));
    book.add(
        "rules",
        "常见问题（涉及单位数）",
        "",
        drawn.stream().map(RuleCount::title).toList(),
        List.of(new Series("涉及单位数", BLUE, drawn.stream().map(RuleCount::bodies).toList())),
        "bars",
        /* stacked= */ false,
        List.of("问题", "级别", "类别", "涉及单位", "占单位数", "问题数"),
        rows);
  }

  private void movement(Tally tally) {
    int comparable = tally.movement().bodies();
    if (comparable == 0) {
      return;
    }
    counts("steps", "得分比上年增减", List.of("增减（分）", "单位数", "占比"), tally.steps(), comparable);
    List<Group> kinds =
        tally.kinds().stream().filter(kind -> kind.movement().bodies() > 0).toList();
    List<ChartRow> rows = new ArrayList<>();
    for (Group kind : withAll(kinds, tally.all())) {
      Movement moved = kind.movement();
      rows.add(
          new ChartRow(
              kind.name(),
              List.of(
                  String.valueOf(moved.bodies()),
                  Terms.number(moved.before()),
                  Terms.number(moved.now()),
                  String.valueOf(moved.up()),
                  String.valueOf(moved.same()),
                  String.valueOf(moved.down()))));
    }
    book.add(
        "movement",
        "各类机关平均分与上年比较",
        "只比较两年都有得分的单位。",
        names(kinds),
        List.of(
            new Series("上年", GREY, values(kinds, Movement::before)),
            new Series("本年", BLUE, values(kinds, Movement::now))),
        "bars",
        /* stacked= */ false,
        List.of("机关类别", "可比单位", "上年平均分", "本年平均分", "上升", "持平", "下降"),
        rows);
  }

  private static List<@Nullable Object> values(
      List<Group> groups, Function<Movement, @Nullable BigDecimal> value) {
    List<@Nullable Object> values = new ArrayList<>();
    groups.forEach(group -> values.add(value.apply(group.movement())));
    return values;
  }

  private static List<Group> withAll(List<Group> groups, Group all) {
    return groups.size() < 2 ? groups : Stream.concat(groups.stream(), Stream.of(all)).toList();
  }

  private static List<String> names(List<Group> groups) {
    return groups.stream().map(Group::name).toList();
  }
}
