package org.jianbao.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianbao.catalogue.Language;
import org.jianbao.pack.Severity;
import org.jianbao.render.words.Words;
import org.jianbao.score.Deduction;
import org.jianbao.score.Grade;
import org.jianbao.score.Scheme;
import org.jspecify.annotations.Nullable;

/** A scoring scheme in some lines. */
final class SchemeText {
  private static final Words WORDS = Words.of(Language.CHINESE);

  private final StringBuilder text = new StringBuilder();

  private SchemeText() {}

  static String of(Scheme scheme) {
    return new SchemeText().lines(scheme);
  }

  private String lines(Scheme scheme) {
    text.append(scheme.id()).append("  ").append(scheme.title());
    text.append("，满分 ").append(plain(scheme.of())).append('\n');
    for (Severity severity : Severity.values()) {
      line(WORDS.severity(severity), deduction(scheme.deductions().get(severity)));
    }
    for (Scheme.Item item : scheme.items()) {
      String roster =
          item.roster() == null
              ? ""
              : "，单位名单的“" + item.roster() + "”一栏为“" + String.join("”或“", item.when()) + "”时扣分";
      line("扣分项 " + item.title(), deduction(item.deduction()) + roster);
    }
    new TreeMap<>(scheme.rules()).forEach((rule, own) -> line("规则 " + rule, deduction(own)));
    for (Map.Entry<String, BigDecimal> cap : new TreeMap<>(scheme.categoryCaps()).entrySet()) {
      line("类别 " + WORDS.category(cap.getKey()), "最多扣 " + plain(cap.getValue()));
    }
    scheme.exclusive().forEach(rules -> line("互斥", String.join("、", rules)));
    if (!scheme.oncePerTable().isEmpty()) {
      line("每张表只扣一次", String.join("、", scheme.oncePerTable()));
    }
    line("等次", scheme.grades().stream().map(SchemeText::grade).collect(Collectors.joining("，")));
    return text.toString();
  }

  private void line(String name, String value) {
    text.append("  ").append(name).append("：").append(value).append('\n');
  }

  private static String deduction(@Nullable Deduction deduction) {
    if (deduction == null || deduction.points().signum() == 0) {
      return "不扣分";
    }
    String each = "每处扣 " + plain(deduction.points());
    return deduction.cap() == null ? each : each + "，最多扣 " + plain(deduction.cap());
  }

  private static String grade(Grade grade) {
    String without =
        grade.without().stream()
            .sorted()
            .map(severity -> "，没有" + WORDS.severity(severity))
            .collect(Collectors.joining());
    return grade.name() + "（" + plain(grade.from()) + " 分起" + without + "）";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
