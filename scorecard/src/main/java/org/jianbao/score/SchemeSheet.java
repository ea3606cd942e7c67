package org.jianbao.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A sheet of a scheme's workbook: its name, the key of its content in YAML, and its columns. */
enum SchemeSheet {
  /** Single values: the key in the first column, the value in the second. */
  GENERAL("标准", "", Kind.VALUES, column("编号", "id"), column("名称", "title"), column("满分", "of")),
  DEDUCTIONS(
      "扣分",
      "deductions",
      Kind.BY_KEY,
      word("轻重", ""),
      column("扣分", "points"),
      column("最多扣", "cap")),
  ITEMS(
      "扣分项",
      "items",
      Kind.ROWS,
      column("编号", "id"),
      column("名称", "title"),
      list("规则", "rules"),
      list("类别", "categories"),
      list("轻重", "severities"),
      column("扣分", "points"),
      column("最多扣", "cap"),
      column("名单列", "roster"),
      list("扣分的值", "when")),
  RULES("规则", "rules", Kind.BY_KEY, column("规则", ""), column("扣分", "points"), column("最多扣", "cap")),
  CATEGORIES("类别", "categories", Kind.BY_KEY, column("类别", ""), column("最多扣", "cap")),
  EXCLUSIVE("互斥", "exclusive", Kind.LISTS, list("互斥的规则", "")),
  ONCE("每表一次", "oncePerTable", Kind.TEXTS, column("规则", "")),
  /** The columns are lists that run downwards. */
  MANDATORY(
      "必查",
      "mandatory",
      Kind.COLUMNS,
      list("轻重", "severities"),
      list("不含依据", "exceptBasis"),
      list("另加规则", "rules"),
      list("另除规则", "except")),
  GRADES(
      "等次",
      "grades",
      Kind.ROWS,
      column("名称", "name"),
      column("最低分", "from"),
      list("不得有", "without"));

  /** How the rows of a sheet become YAML. */
  enum Kind {
    VALUES,
    BY_KEY,
    ROWS,
    LISTS,
    TEXTS,
    COLUMNS
  }

  /**
   * A column.
   *
   * @param head what stands in the first row
   * @param key key in YAML; "" for the key of the row or its only value
   * @param list whether a cell holds several values, separated by 、
   * @param words whether values are words that have a Chinese form
   */
  record Column(String head, String key, boolean list, boolean words) {}

  private final String sheet;
  private final String key;
  private final Kind kind;
  private final List<Column> columns;

  SchemeSheet(String sheet, String key, Kind kind, Column... columns) {
    this.sheet = sheet;
    this.key = key;
    this.kind = kind;
    this.columns = List.of(columns);
  }

  private static Column column(String head, String key) {
    return new Column(head, key, /* list= */ false, /* words= */ false);
  }

  private static Column word(String head, String key) {
    return new Column(head, key, /* list= */ false, /* words= */ true);
  }

  private static Column list(String head, String key) {
    return new Column(head, key, /* list= */ true, /* words= */ true);
  }

  /** The name on the tab. */
  String sheet() {
    return sheet;
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  List<Column> columns() {
    return columns;
  }

  static Optional<SchemeSheet> of(String sheet) {
    return Arrays.stream(values()).filter(each -> each.sheet.equals(sheet)).findFirst();
  }
}
