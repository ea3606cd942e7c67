package org.jianbao.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;

/** Makes random changes of known kinds to a base. */
final class FuzzMutations {
  private static final String STRANGE = "犬鱼石竹马牛雨雪衣桥灯船鸟梅笔琴";
  private static final Pattern DATE = Pattern.compile("(20[0-9]{2}年)?([0-9]{1,2})月([0-9]{1,2})日");
  private static final Set<String> FIGURES =
      Set.of(
          "narrative-applications",
          "narrative-remedies",
          "narrative-documents",
          "narrative-silent",
          "narrative-denies",
          "other-results-only");

  private final Form form;
  private final List<Form> forms;
  private final String base;
  private final Random random;

  FuzzMutations(Form form, List<Form> forms, String base, Random random) {
    this.form = form;
    this.forms = forms;
    this.base = base;
    this.random = random;
  }

  /** A random mutation; empty if the kind drawn does not fit this base. */
  Optional<FuzzMutation> next() throws CaseException {
    List<Supplier<Optional<FuzzMutation>>> kinds =
        List.of(
            this::nothing,
            this::nothing,
            this::figure,
            this::figure,
            this::remedy,
            this::rowLabel,
            this::groupLabel,
            this::columnLabel,
            this::heading,
            this::headingNumber,
            this::period,
            this::deletedRow,
            this::deletedColumn,
            this::deletedTable,
            this::deletedSection,
            this::blank,
            this::text,
            this::negative,
            this::caption,
            this::article,
            this::lostCell,
            this::lostLabels,
            this::otherForm);
    Optional<FuzzMutation> mutation = kinds.get(random.nextInt(kinds.size())).get();
    if (mutation.isEmpty()) {
      return mutation;
    }
    FuzzMutation made = mutation.get();
    if (!Set.of("figure", "remedy", "negative").contains(made.kind())) {
      return mutation;
    }
    CaseReport report = CaseReport.parse(base, form);
    CaseChanges changes = new CaseChanges(report, forms);
    for (Change change : made.changes()) {
      changes.apply(change);
    }
    List<Expectation> expected = new ArrayList<>(made.expected());
    expected.addAll(FuzzOracle.of(report, form));
    return Optional.of(new FuzzMutation(made.kind(), made.changes(), expected, made.allowed()));
  }

  private Optional<FuzzMutation> nothing() {
    return Optional.of(new FuzzMutation("nothing", List.of(), List.of(), Set.of()));
  }

  private static Optional<FuzzMutation> of(
      String kind, Change change, Expectation expected, String... allowed) {
    return Optional.of(
        new FuzzMutation(
            kind, List.of(change), List.of(expected), Set.copyOf(Arrays.asList(allowed))));
  }

  private static Expectation expect(String rule, String field, String value) {
    return new Expectation(rule, Map.of(field, value));
  }

  private Optional<FuzzMutation> figure() {
    String row = pick(matrix().rows()).key();
    String column = pick(matrix().columns()).key();
    String to = Integer.toString(random.nextInt(random.nextBoolean() ? 9 : 2000));
    return Optional.of(
        new FuzzMutation(
            "figure",
            List.of(new Change.SetCell("applications/" + row + "/" + column, to)),
            List.of(),
            FIGURES));
  }

  private Optional<FuzzMutation> remedy() {
    List<ColumnForm> columns = form.table("remedies").orElseThrow().columns("");
    String cell = "remedies/" + pick(columns).key();
    String to = Integer.toString(random.nextInt(30));
    return Optional.of(
        new FuzzMutation("remedy", List.of(new Change.SetCell(cell, to)), List.of(), FIGURES));
  }

  private Optional<FuzzMutation> rowLabel() {
    RowForm row = pick(matrix().rows());
    String typo = typo(row.label().official());
    return of(
        "row label",
        new Change.SetLabel("applications/" + row.key(), typo),
        expect("row-label", "quote", words(typo)));
  }

  /** A label without its number, which layouts write in other ways. */
  private static String words(String label) {
    return label.replaceFirst("^(?:[1-8]\\.|（.）|[一二三四]、)", "");
  }

  private Optional<FuzzMutation> groupLabel() {
    GroupForm group = pick(matrix().groups());
    String typo = typo(group.label().official());
    return of(
        "group label",
        new Change.SetLabel("applications/" + group.key(), typo),
        expect("row-label", "quote", words(typo)));
  }

  private Optional<FuzzMutation> columnLabel() {
    ColumnForm column = pick(matrix().columns());
    if (column.label().official().length() < 3) {
      return Optional.empty();
    }
    String typo = typo(column.label().official());
    return of(
        "column label",
        new Change.SetLabel("applications/column." + column.key(), typo),
        expect("column-label", "quote", typo));
  }

  private Optional<FuzzMutation> heading() {
    int section = 2 + random.nextInt(5);
    String official = form.section(section).orElseThrow().heading().official();
    String typo = typo(official);
    return of(
        "heading",
        new Change.SetHeading(Integer.toString(section), "一二三四五六".charAt(section - 1) + "、" + typo),
        expect("section-heading-typo", "quote", typo));
  }

  private Optional<FuzzMutation> headingNumber() {
    int section = 2 + random.nextInt(5);
    String official = form.section(section).orElseThrow().heading().official();
    int other = 1 + random.nextInt(8);
    if (other == section) {
      return Optional.empty();
    }
    return of(
        "heading number",
        new Change.SetHeading(
            Integer.toString(section), "一二三四五六七八".charAt(other - 1) + "、" + official),
        new Expectation("section-numbering", Map.of()));
  }

  private Optional<FuzzMutation> period() {
    Matcher matcher = DATE.matcher(base);
    List<String> dates = new ArrayList<>();
    int limit = base.indexOf("一、总体情况") + 400;
    while (matcher.find() && matcher.start() < limit) {
      dates.add(matcher.group());
    }
    boolean start = random.nextBoolean();
    String wanted = start ? "年1月1日" : "12月31日";
    String date = dates.stream().filter(one -> one.endsWith(wanted)).findFirst().orElse(null);
    if (date == null || base.indexOf(date) != base.lastIndexOf(date)) {
      return Optional.empty();
    }
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    if (start ? month == 1 && day == 1 : month < 2) {
      return Optional.empty();
    }
    String to = date.replaceAll("[0-9]{1,2}月[0-9]{1,2}日$", month + "月" + day + "日");
    return of(
        "period",
        new Change.Replace(date, to),
        expect(start ? "period-start" : "period-end", "quote", month + "月" + day + "日"));
  }

  private Optional<FuzzMutation> deletedRow() {
    RowForm row = pick(matrix().rows());
    return of(
        "deleted row",
        new Change.Delete("applications/" + row.key()),
        expect("row-missing", "table", "applications"),
        "sum-balance",
        "sum-results",
        "narrative-applications",
        "narrative-denies");
  }

  private Optional<FuzzMutation> deletedColumn() {
    ColumnForm column = pick(matrix().columns());
    return of(
        "deleted column",
        new Change.Delete("applications/column." + column.key()),
        expect("column-missing", "expected", column.label().official()),
        "sum-applicants");
  }

  private Optional<FuzzMutation> deletedTable() {
    String table = pick(List.of("disclosure", "applications", "remedies"));
    return of("deleted table", new Change.Delete(table), expect("table-missing", "table", table));
  }

  private Optional<FuzzMutation> deletedSection() {
    int section = 2 + random.nextInt(4);
    return of(
        "deleted section",
        new Change.Delete(Integer.toString(section)),
        expect("section-missing", "section", Integer.toString(section)),
        "section-list");
  }

  private Optional<FuzzMutation> blank() {
    RowForm row = pick(matrix().rows());
    ColumnForm column = pick(matrix().columns());
    return of(
        "blank",
        new Change.SetCell("applications/" + row.key() + "/" + column.key(), ""),
        expect("cells-blank", "actual", "1"),
        "narrative-applications");
  }

  private Optional<FuzzMutation> text() {
    RowForm row = pick(matrix().rows());
    ColumnForm column = pick(matrix().columns());
    String to = pick(List.of("/", "—", "无", "－", "若干"));
    return of(
        "text",
        new Change.SetCell("applications/" + row.key() + "/" + column.key(), to),
        new Expectation("cell-not-number", Map.of("row", row.key(), "column", column.key())),
        "narrative-applications");
  }

  private Optional<FuzzMutation> negative() {
    RowForm row = pick(matrix().rows());
    ColumnForm column = pick(matrix().columns());
    String to = "-" + (1 + random.nextInt(20));
    return Optional.of(
        new FuzzMutation(
            "negative",
            List.of(new Change.SetCell("applications/" + row.key() + "/" + column.key(), to)),
            List.of(
                new Expectation("cell-negative", Map.of("row", row.key(), "column", column.key()))),
            FIGURES));
  }

  private Optional<FuzzMutation> caption() {
    BlockForm block = pick(((BlockTableForm) form.table("disclosure").orElseThrow()).blocks());
    int other = 1 + random.nextInt(9);
    if (other == block.item()) {
      return Optional.empty();
    }
    String wrong =
        random.nextBoolean()
            ? "第二十六条第（" + "一二三四五六七八九".charAt(block.item() - 1) + "）项"
            : "第二十条第（" + "一二三四五六七八九".charAt(other - 1) + "）项";
    return of(
        "caption",
        new Change.SetLabel("disclosure/caption." + block.item(), wrong),
        expect("citation-caption", "quote", wrong));
  }

  private Optional<FuzzMutation> article() {
    int at = base.indexOf("第五十条");
    if (at < 0 || at != base.lastIndexOf("第五十条")) {
      return Optional.empty();
    }
    int number = 57 + random.nextInt(43);
    String wrong =
        random.nextBoolean()
            ? "第" + number + "条"
            : "第"
                + "〇一二三四五六七八九".charAt(number / 10)
                + "十"
                + (number % 10 == 0 ? "" : "〇一二三四五六七八九".charAt(number % 10))
                + "条";
    return of(
        "article",
        new Change.Replace("第五十条", wrong),
        expect("citation-nonexistent", "quote", wrong));
  }

  private Optional<FuzzMutation> lostCell() {
    RowForm row = pick(matrix().rows());
    ColumnForm column = pick(matrix().columns());
    return of(
        "lost cell",
        new Change.Delete("applications/" + row.key() + "/" + column.key()),
        expect("row-shape", "table", "applications"));
  }

  private Optional<FuzzMutation> lostLabels() {
    List<Change> changes = new ArrayList<>();
    List<RowForm> rows =
        matrix().rows().stream().filter(row -> row.key().startsWith("re")).toList();
    for (RowForm row : rows) {
      if (row.key().contains(".") && random.nextBoolean()) {
        changes.add(new Change.SetLabel("applications/" + row.key(), ""));
      }
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FuzzMutation(
            "lost labels",
            changes,
            List.of(expect("row-label-missing", "actual", Integer.toString(changes.size()))),
            Set.of()));
  }

  private Optional<FuzzMutation> otherForm() {
    String other = form.id().equals("format-2021") ? "format-2019" : "format-2021";
    return of(
        "other form",
        new Change.SetForm("disclosure", other),
        expect("table-wrong-form", "table", "disclosure"),
        "narrative-documents");
  }

  private MatrixTableForm matrix() {
    return (MatrixTableForm) form.table("applications").orElseThrow();
  }

  /** The text with one character of its words exchanged for one that makes no sense. */
  private String typo(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      boolean numbered = i < 4 && "（）一二三四五六七八、.".indexOf(text.charAt(i)) >= 0;
      if (Character.isIdeographic(text.charAt(i)) && !numbered) {
        places.add(i);
      }
    }
    int at = pick(places);
    return text.substring(0, at)
        + STRANGE.charAt(random.nextInt(STRANGE.length()))
        + text.substring(at + 1);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
