package org.jianbao.publish;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.form.OrganisationKind;
import org.jianbao.publish.Overview.BodyRow;
import org.jianbao.publish.Overview.Choice;
import org.jianbao.publish.Overview.Column;
import org.jianbao.publish.Overview.Option;
import org.jianbao.score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The table of bodies of the overview: its first rows, and all of it as columns of numbers and
 * names, written piece by piece.
 */
final class BodyTable implements Content {
  /** Rows that are there without scripts, as many as a page has. */
  static final int FIRST = 50;

  /** Areas among which one is still chosen from a list. */
  private static final int MOST_AREAS = 200;

  private final List<BodyLine> ranked;
  private final int[] ranks;
  private final List<String> kinds;
  private final List<String> areas;
  private final List<String> grades;
  private final Map<String, Integer> areaNumbers = new HashMap<>();
  private final Map<String, Integer> gradeNumbers = new HashMap<>();

  BodyTable(Bodies bodies, Tally tally) {
    ranked = bodies.ranked();
    ranks = Bodies.ranks(ranked);
    kinds = new ArrayList<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      kinds.add(Terms.kind(kind));
    }
    kinds.add(Terms.kind(null));
    Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    List<String> named = tally.areas().stream().map(Group::name).sorted(chinese::compare).toList();
    areas = named.isEmpty() ? List.of("") : named;
    grades = tally.grades().stream().map(Tally.GradeCount::name).toList();
    number(areas, areaNumbers);
    number(grades, gradeNumbers);
  }

  private static void number(List<String> names, Map<String, Integer> numbers) {
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
  }

  static List<Column> columns() {
    return List.of(
        new Column("rank", "名次", "number"),
        new Column("name", "机关", "name"),
        new Column("kind", "类别", "wide"),
        new Column("area", "地区", "wide"),
        new Column("status", "报送", "mid"),
        new Column("verdict", "结论", ""),
        new Column("points", "得分", "number"),
        new Column("grade", "等次", "mid"),
        new Column("errors", "错误", "number mid"),
        new Column("warnings", "警告", "number mid"),
        new Column("hints", "提示", "number wide"),
        new Column("change", "比上年", "number wide"));
  }

  List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice("status", "报送情况", Stream.of(Status.values()).map(Terms::status).toList()));
    choices.add(
        choice("verdict", "结论", Stream.of(Verdict.values()).map(Terms.WORDS::verdict).toList()));
    if (!grades.isEmpty()) {
      choices.add(choice("grade", "等次", grades));
    }
    choices.add(choice("kind", "机关类别", kinds));
    if (areas.size() > 1 && areas.size() <= MOST_AREAS) {
      choices.add(choice("area", "地区", areas));
    }
    return choices;
  }

  private static Choice choice(String code, String name, List<String> values) {
    List<Option> options = new ArrayList<>();
    for (String value : values) {
      options.add(new Option(String.valueOf(options.size()), value));
    }
    return new Choice(code, name, options);
  }

  String shown() {
    return ranked.isEmpty()
        ? "没有单位。"
        : ranked.size() > FIRST
            ? "共 " + ranked.size() + " 个单位，以下为前 " + FIRST + " 个；全部见 results.xlsx。"
            : "共 " + ranked.size() + " 个单位。";
  }

  List<BodyRow> first() {
    List<BodyRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(FIRST, ranks.length); i++) {
      BodyLine line = ranked.get(i);
      Verdict verdict = line.verdict();
      rows.add(
          new BodyRow(
              ranks[i] == 0 ? "" : String.valueOf(ranks[i]),
              line.id(),
              line.name(),
              Terms.kind(line.kind()),
              areas.get(area(line)),
              Terms.status(line.status()),
              verdict == null ? "" : verdict.code(),
              verdict == null ? "" : Terms.WORDS.verdict(verdict),
              Terms.number(line.points()),
              line.score() == null ? "" : line.score().grade(),
              line.hasReport() ? String.valueOf(line.errors()) : "",
              line.hasReport() ? String.valueOf(line.warnings()) : "",
              line.hasReport() ? String.valueOf(line.hints()) : "",
              Terms.signed(line.change())));
    }
    return rows;
  }

  private int area(BodyLine line) {
    return areaNumbers.getOrDefault(Terms.area(line.area()), 0);
  }

  private @Nullable Integer grade(BodyLine line) {
    return line.score() == null ? null : gradeNumbers.get(line.score().grade());
  }

  private static int kind(BodyLine line) {
    OrganisationKind kind = line.kind();
    return kind == null ? OrganisationKind.values().length : kind.ordinal();
  }

  @Override
  public void writeTo(TemplateOutput out) {
    out.writeContent("{\"kinds\":" + PageJson.texts(kinds));
    out.writeContent(",\"areas\":" + PageJson.texts(areas));
    out.writeContent(",\"grades\":" + PageJson.texts(grades));
    List<Verdict> verdicts = List.of(Verdict.values());
    out.writeContent(
        ",\"statuses\":"
            + PageJson.texts(Stream.of(Status.values()).map(Terms::status).toList())
            + ",\"verdicts\":"
            + PageJson.texts(verdicts.stream().map(Terms.WORDS::verdict).toList())
            + ",\"verdictCodes\":"
            + PageJson.texts(verdicts.stream().map(Verdict::code).toList()));
    column(out, "id", line -> PageJson.text(line.id()));
    column(out, "name", line -> PageJson.text(line.name()));
    column(out, "kind", BodyTable::kind);
    column(out, "area", this::area);
    column(out, "status", line -> line.status().ordinal());
    column(out, "verdict", line -> line.verdict() == null ? null : line.verdict().ordinal());
    column(out, "points", line -> plain(line.points()));
    column(out, "grade", this::grade);
    column(out, "errors", line -> line.hasReport() ? line.errors() : null);
    column(out, "warnings", line -> line.hasReport() ? line.warnings() : null);
    column(out, "hints", line -> line.hasReport() ? line.hints() : null);
    column(out, "change", line -> plain(line.change()));
    numbers(out, "rank", ranks);
    numbers(out, "byName", byName());
    out.writeContent("}");
  }

  /** For each ranked body its position by name. */
  private int[] byName() {
    Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    Integer[] order = new Integer[ranks.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, (one, other) -> chinese.compare(ranked.get(one).name(), ranked.get(other).name()));
    int[] positions = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      positions[order[i]] = i + 1;
    }
    return positions;
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private void column(
      TemplateOutput out, String name, Function<BodyLine, ? extends @Nullable Object> value) {
    out.writeContent(",\"" + name + "\":[");
    String separator = "";
    for (BodyLine line : ranked) {
      out.writeContent(separator + value.apply(line));
      separator = ",";
    }
    out.writeContent("]");
  }

  /** A column of numbers, 0 for none. */
  private static void numbers(TemplateOutput out, String name, int[] numbers) {
    out.writeContent(",\"" + name + "\":[");
    for (int i = 0; i < numbers.length; i++) {
      out.writeContent((i == 0 ? "" : ",") + (numbers[i] == 0 ? "null" : numbers[i]));
    }
    out.writeContent("]");
  }
}
