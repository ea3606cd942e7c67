package org.jianbao.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianbao.text.CompactText;

/** A column of the roster that the program understands. */
enum RosterColumn {
  NAME("name", "单位名称"),
  ALIASES("aliases", "别名"),
  KIND("kind", "类别"),
  PARENT("parent", "上级单位"),
  AREA("area", "地区"),
  DEADLINE("deadline", "期限"),
  CONTACT("contact", "联系人");

  /** What stands for a column that is not kept. */
  static final String IGNORED = "-";

  private final String code;
  private final String heading;

  RosterColumn(String code, String heading) {
    this.code = code;
    this.heading = heading;
  }

  /** Its code in the list of headings. */
  String code() {
    return code;
  }

  /** How it is headed in what we write. */
  String heading() {
    return heading;
  }

  /** Whether several columns together may say it: 联系人 and 联系电话. */
  boolean mayBeSeveral() {
    return this == ALIASES || this == CONTACT;
  }

  static Optional<RosterColumn> of(String code) {
    return Arrays.stream(values()).filter(column -> column.code.equals(code)).findFirst();
  }

  /** Code of the column of each heading that is known. */
  static Map<String, String> headings() {
    Map<String, String> headings = new TreeMap<>();
    for (List<String> row : ResourceTable.rows("headings.csv")) {
      headings.put(row.get(0), row.get(1));
    }
    return headings;
  }

  /** A heading without white space, brackets and what stands in them: 期限（日期） is 期限. */
  static String plain(String heading) {
    return CompactText.of(heading).text().replaceAll("[(\\[][^)\\]]*[)\\]]|[*:]", "");
  }
}
