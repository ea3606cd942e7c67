package org.jianbao.waiver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is said of a waiver: a key in YAML, a column in Excel. */
enum WaiverField {
  FINGERPRINT("fingerprint", "指纹"),
  RULE("rule", "规则"),
  ORGANISATION("organisation", "机关"),
  FILE("file", "文件"),
  YEAR("year", "年度"),
  SECTION("section", "部分"),
  TABLE("table", "表"),
  ROW("row", "行"),
  COLUMN("column", "列"),
  QUOTE("quote", "原文"),
  REASON("reason", "理由"),
  NOTE("note", "说明"),
  BY("by", "决定人"),
  ON("on", "决定日期"),
  UNTIL("until", "有效期至");

  private final String key;
  private final String head;

  WaiverField(String key, String head) {
    this.key = key;
    this.head = head;
  }

  /** The key in YAML. */
  String key() {
    return key;
  }

  /** The head of the column in Excel. */
  String head() {
    return head;
  }

  /** The field of a key or head. */
  static Optional<WaiverField> of(String keyOrHead) {
    return Arrays.stream(values())
        .filter(field -> field.key.equals(keyOrHead) || field.head.equals(keyOrHead))
        .findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(WaiverField::key).toList();
  }

  static List<String> heads() {
    return Arrays.stream(values()).map(WaiverField::head).toList();
  }
}
