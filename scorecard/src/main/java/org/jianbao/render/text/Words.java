package org.jianbao.render.text;

import org.jianbao.document.Location;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.score.Verdict;
import org.jspecify.annotations.Nullable;

/** The Chinese words of the text face. */
final class Words {
  private static final String ORDINALS = "〇一二三四五六七八九十";

  private Words() {}

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "通过";
      case FAIL -> "不通过";
      case NOT_ASSESSABLE -> "无法评定";
    };
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case HINT -> "提示";
    };
  }

  static String kind(OrganisationKind kind) {
    return switch (kind) {
      case GOVERNMENT -> "人民政府";
      case DEPARTMENT -> "政府部门";
      case TOWNSHIP -> "乡镇人民政府";
      case STREET -> "街道办事处";
      case OTHER -> "其他机关";
    };
  }

  /** The name of a section as the report itself heads it. */
  static String section(@Nullable Integer section, @Nullable Report report) {
    if (section == null) {
      return "全文";
    }
    if (section == 0) {
      return "标题与前言";
    }
    String ordinal = section < ORDINALS.length() ? ORDINALS.substring(section, section + 1) : "";
    String heading =
        report == null
            ? ""
            : report.headings().stream()
                .filter(candidate -> section.equals(candidate.section()))
                .map(Heading::text)
                .findFirst()
                .orElse("");
    return heading.isEmpty() ? "第" + ordinal + "部分" : ordinal + "、" + heading.strip();
  }

  /** Where a place is, as a person would look for it. */
  static String place(Place place) {
    Location location = place.location();
    if (location == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    if (location.page() != null) {
      words.append("第").append(location.page()).append("页 ");
    }
    words.append("第").append(location.paragraph()).append("段");
    if (location.line() != null) {
      words.append("（文件第").append(location.line()).append("行）");
    }
    if (location.cell() != null) {
      words
          .append(" 表格第")
          .append(location.cell().row())
          .append("行第")
          .append(location.cell().column())
          .append("格");
    }
    return words.toString();
  }
}
