package org.jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.cases.Expectation;
import org.jianbao.check.Finding;

/** A case that is not as expected: what it expects against what was found. */
final class CaseOutcomeText {
  private CaseOutcomeText() {}

  static String of(CaseOutcome outcome) {
    StringBuilder text = new StringBuilder();
    text.append(place(outcome)).append("案例“").append(outcome.tried().name()).append("”\n");
    List<Finding> unexpected = new ArrayList<>(outcome.unexpected());
    for (Expectation missed : outcome.missed()) {
      Finding near =
          unexpected.stream()
              .filter(finding -> finding.rule().equals(missed.rule()))
              .findFirst()
              .orElse(null);
      if (near == null) {
        text.append("      应报告 ").append(missed.rule()).append(fields(missed.fields()));
        text.append("，没有报告\n");
      } else {
        unexpected.remove(near);
        differences(missed, near, text);
      }
    }
    for (Finding finding : unexpected) {
      text.append("      不应报告 ").append(finding.rule()).append("：");
      text.append(finding.message()).append('\n');
    }
    return text.toString();
  }

  private static String place(CaseOutcome outcome) {
    String file = outcome.tried().at().file();
    int line = outcome.tried().at().line();
    return line == 0 ? file + "：" : file + ":" + line + "：";
  }

  private static void differences(Expectation missed, Finding near, StringBuilder text) {
    Map<String, String> found = Expectation.fields(near);
    text.append("      ").append(missed.rule()).append(" 报告了，但");
    missed.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(field -> !field.getValue().equals(found.get(field.getKey())))
        .forEach(
            field ->
                text.append(' ')
                    .append(field.getKey())
                    .append(" 应为“")
                    .append(field.getValue())
                    .append("”，实为“")
                    .append(found.get(field.getKey()) == null ? "" : found.get(field.getKey()))
                    .append("”；"));
    text.append('\n');
  }

  private static String fields(Map<String, String> fields) {
    if (fields.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(field -> parts.add(field.getKey() + ": " + field.getValue()));
    return "（" + String.join("，", parts) + "）";
  }
}
