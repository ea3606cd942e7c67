package org.jianbao.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.pack.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one waiver, before it is understood.
 *
 * @param number position in the file, from 1
 * @param place where it begins, for messages
 * @param values texts by field
 * @param places where they stand
 * @param heads whether fields are named as in Excel
 */
record WaiverRow(
    int number,
    String place,
    Map<WaiverField, String> values,
    Map<WaiverField, String> places,
    boolean heads) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  static WaiverRow at(int number, String place, boolean heads) {
    return new WaiverRow(
        number, place, new EnumMap<>(WaiverField.class), new EnumMap<>(WaiverField.class), heads);
  }

  void put(WaiverField field, String value, String where) {
    if (!value.isBlank()) {
      values.put(field, value.strip());
      places.put(field, where);
    }
  }

  /**
   * The waiver, or null if something is wrong with it.
   *
   * @param errors takes what is wrong
   */
  @Nullable Waiver waiver(List<String> errors) {
    int before = errors.size();
    WaiverTarget target =
        new WaiverTarget(
            values.get(WaiverField.FINGERPRINT),
            values.get(WaiverField.RULE),
            values.get(WaiverField.ORGANISATION),
            values.get(WaiverField.FILE),
            number(WaiverField.YEAR, errors),
            number(WaiverField.SECTION, errors),
            values.get(WaiverField.TABLE),
            values.get(WaiverField.ROW),
            values.get(WaiverField.COLUMN),
            values.get(WaiverField.QUOTE));
    check(target, errors);
    WaiverReason reason = required(WaiverField.REASON, this::reason, errors);
    LocalDate on = required(WaiverField.ON, this::date, errors);
    String by = required(WaiverField.BY, (field) -> values.get(field), errors);
    LocalDate until = values.containsKey(WaiverField.UNTIL) ? date(WaiverField.UNTIL) : null;
    if (values.containsKey(WaiverField.UNTIL) && until == null) {
      wrongDate(WaiverField.UNTIL, errors);
    }
    if (on != null && until != null && until.isBefore(on)) {
      errors.add(at(WaiverField.UNTIL) + "有效期早于决定日期");
    }
    String note = values.getOrDefault(WaiverField.NOTE, "");
    if (reason == WaiverReason.OTHER && note.isEmpty()) {
      errors.add(place + "：理由为“其他”时，须写明“" + name(WaiverField.NOTE) + "”");
    }
    return errors.size() > before || reason == null || on == null || by == null
        ? null
        : new Waiver(number, target, reason, note, by, on, until);
  }

  private void check(WaiverTarget target, List<String> errors) {
    if (target.fingerprint() != null && !FINGERPRINT.matcher(target.fingerprint()).matches()) {
      errors.add(at(WaiverField.FINGERPRINT) + "应为 16 位十六进制数字，如评分结果中所写");
    }
    if (target.fingerprint() == null && target.rule() == null) {
      errors.add(
          place
              + "：须写明“"
              + name(WaiverField.FINGERPRINT)
              + "”，或“"
              + name(WaiverField.RULE)
              + "”和位置");
    } else if (target.fingerprint() == null && !target.hasPlace()) {
      errors.add(place + "：只写规则会豁免全部报告的这类问题，请再写明机关、文件、部分、表、行、列或原文");
    }
  }

  private <T> @Nullable T required(
      WaiverField field, Function<WaiverField, @Nullable T> read, List<String> errors) {
    if (!values.containsKey(field)) {
      errors.add(place + "：缺少“" + name(field) + "”");
      return null;
    }
    T value = read.apply(field);
    if (value == null && field == WaiverField.REASON) {
      List<String> known = WaiverReason.all();
      errors.add(at(field) + "不认识理由“" + values.get(field) + "”，可用：" + String.join("、", known));
    } else if (value == null) {
      wrongDate(field, errors);
    }
    return value;
  }

  private void wrongDate(WaiverField field, List<String> errors) {
    errors.add(at(field) + "“" + values.get(field) + "”不是日期，应如 2021-03-31");
  }

  private @Nullable WaiverReason reason(WaiverField field) {
    return WaiverReason.of(values.getOrDefault(field, "")).orElse(null);
  }

  private @Nullable LocalDate date(WaiverField field) {
    Matcher date = DATE.matcher(values.getOrDefault(field, ""));
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Integer number(WaiverField field, List<String> errors) {
    String text = values.get(field);
    if (text == null) {
      return null;
    }
    if (!text.matches("[0-9]{1,4}")) {
      errors.add(at(field) + "“" + text + "”不是数字");
      return null;
    }
    return Integer.valueOf(text);
  }

  private String at(WaiverField field) {
    return places.getOrDefault(field, place) + "：";
  }

  private String name(WaiverField field) {
    return heads ? field.head() : field.key();
  }

  /** The complaint about a name that no field has. */
  static String unknown(String where, String name, boolean heads) {
    return where
        + "：没有“"
        + name
        + "”这一项"
        + Nearest.hint(name, heads ? WaiverField.heads() : WaiverField.keys());
  }
}
