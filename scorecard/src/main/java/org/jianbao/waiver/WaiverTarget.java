package org.jianbao.waiver;

import java.util.Objects;
import org.jianbao.check.Finding;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a waiver is about; what is null does not matter. There is a fingerprint, or a rule
 * together with anything of a place.
 *
 * @param fingerprint that of the finding
 * @param rule id of the rule
 * @param organisation name of the body
 * @param file path of the input as given, or its last part
 * @param year report year
 * @param section number of the section
 * @param table key of the table
 * @param row key of the row
 * @param column key of the column
 * @param quote the quoted text; white space does not matter
 */
public record WaiverTarget(
    @Nullable String fingerprint,
    @Nullable String rule,
    @Nullable String organisation,
    @Nullable String file,
    @Nullable Integer year,
    @Nullable Integer section,
    @Nullable String table,
    @Nullable String row,
    @Nullable String column,
    @Nullable String quote) {

  /** A target that is no longer known. */
  public static final WaiverTarget NONE =
      new WaiverTarget(null, null, null, null, null, null, null, null, null, null);

  /** One finding. */
  public static WaiverTarget finding(String fingerprint) {
    return new WaiverTarget(fingerprint, null, null, null, null, null, null, null, null, null);
  }

  /** Whether it says more than a rule of where the finding is. */
  boolean hasPlace() {
    return organisation != null
        || file != null
        || section != null
        || table != null
        || row != null
        || column != null
        || quote != null;
  }

  /** Whether it names the report, so that a report can be told to lack the finding. */
  boolean namesReport() {
    return organisation != null || file != null;
  }

  /** Whether it may be about findings of a report. */
  boolean isOf(WaivedReport report) {
    return matches(organisation, report.organisation())
        && (file == null || file.equals(report.path()) || report.path().endsWith("/" + file))
        && (year == null || year.equals(report.year()));
  }

  /** Whether it is about a finding, in a report of which it may be. */
  boolean isOf(Finding finding, String findingFingerprint) {
    Place place = finding.place();
    return (fingerprint == null || fingerprint.equals(findingFingerprint))
        && (rule == null || rule.equals(finding.rule()))
        && (section == null || section.equals(place.section()))
        && (table == null || table.equals(place.table()))
        && (row == null || row.equals(place.row()))
        && (column == null || column.equals(place.column()))
        && matches(quote, place.quote());
  }

  private static boolean matches(@Nullable String wanted, @Nullable String actual) {
    return wanted == null || actual != null && Objects.equals(compact(wanted), compact(actual));
  }

  private static String compact(String text) {
    return CompactText.of(text).text();
  }

  /** The target in Chinese words, for messages. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    add(words, "指纹", fingerprint);
    add(words, "规则", rule);
    add(words, "机关", organisation);
    add(words, "文件", file);
    add(words, "年度", year);
    add(words, "部分", section);
    add(words, "表", table);
    add(words, "行", row);
    add(words, "列", column);
    add(words, "原文", quote);
    return words.toString();
  }

  private static void add(StringBuilder words, String name, @Nullable Object value) {
    if (value != null) {
      words.append(words.isEmpty() ? "" : "，").append(name).append(' ').append(value);
    }
  }
}
