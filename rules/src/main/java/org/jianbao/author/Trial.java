package org.jianbao.author;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.compile.StagedRule;
import org.jianbao.compile.StagedRule.Result;
import org.jianbao.facts.ReportsAs;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule finds something in a report, or why not: condition by condition, how many facts meet
 * it.
 */
public final class Trial {
  private static final int LONGEST = 60;

  private Trial() {}

  /**
   * Tries a rule.
   *
   * @param authored the pack whose rule it is, as it is in effect there
   * @param rule id or full name
   * @param facts all facts of the report
   * @param findings what the pack finds in it
   * @param notAssessable what it cannot judge in it
   * @return lines of Chinese text
   */
  public static List<String> explain(
      AuthoredPack authored,
      String rule,
      List<Object> facts,
      List<Finding> findings,
      List<NotAssessable> notAssessable) {
    List<String> lines = new ArrayList<>();
    boolean named = false;
    for (StagedRule staged : staged(authored, rule)) {
      named = true;
      lines.add("条件（" + staged.rule() + "）");
      explain(staged.run(facts), lines);
    }
    if (!named) {
      relations(authored, rule, facts, lines);
    }
    RuleInfo info = info(authored.rules().rules(), rule);
    String id = info == null ? rule : info.id();
    lines.add("结果");
    boolean any = false;
    for (Finding finding : findings) {
      if (finding.rule().equals(id)) {
        any = true;
        lines.add("  报告：" + finding.message());
      }
    }
    for (NotAssessable one : notAssessable) {
      if (one.rule().equals(id)) {
        any = true;
        lines.add("  无法评定：" + one.reason());
      }
    }
    if (!any) {
      lines.add("  没有报告问题");
    }
    return lines;
  }

  private static List<StagedRule> staged(AuthoredPack authored, String rule) {
    List<StagedRule> staged = new ArrayList<>();
    for (RuleFile file : authored.pack().ruleFiles()) {
      List<String> running = authored.rules().rulesOf(file.toString());
      for (StagedRule each : StagedRule.of(file, rule)) {
        if (running.contains(each.rule())) {
          staged.add(each);
        }
      }
    }
    return staged;
  }

  /** A rule of relations: the facts that are reported under it, judged by the generic rule. */
  private static void relations(
      AuthoredPack authored, String rule, List<Object> facts, List<String> lines) {
    List<Object> own =
        facts.stream()
            .filter(fact -> !(fact instanceof ReportsAs as) || as.reportAs().equals(rule))
            .toList();
    lines.add("勾稽关系（form.yaml 的 relations 中 rule 为 " + rule + " 的各条）");
    for (Object fact : own) {
      if (fact instanceof ReportsAs) {
        lines.add("  " + text(fact));
      }
    }
    for (RuleFile file : authored.pack().ruleFiles()) {
      for (StagedRule each : StagedRule.of(file, null)) {
        lines.add("条件（" + each.rule() + "）");
        explain(each.run(own), lines);
      }
    }
  }

  private static void explain(List<Result> results, List<String> lines) {
    List<Object> met = List.of();
    int conditions = 0;
    for (Result result : results) {
      conditions += result.stage().whole() ? 1 : 0;
      String indent = result.stage().whole() ? "  " : "    ";
      String place = result.stage().place() + " ";
      // With a second condition it is combinations that are counted.
      String count = result.matches() + (conditions > 1 ? " 组" : " 个");
      lines.add(indent + place + result.stage().text().strip() + "：" + count);
      if (result.matches() == 0) {
        lines.add("  ← 没有事实满足这个条件，规则不报告");
        met.forEach(fact -> lines.add("  满足它之前的条件：" + text(fact)));
        return;
      }
      met = result.facts();
    }
    met.forEach(fact -> lines.add("  满足全部条件：" + text(fact)));
  }

  private static @Nullable RuleInfo info(Map<String, RuleInfo> rules, String rule) {
    return rules.values().stream()
        .filter(info -> info.name().equals(rule) || info.id().equals(rule))
        .findFirst()
        .orElse(null);
  }

  /** A fact with its plain values. */
  private static String text(Object fact) {
    List<String> fields = new ArrayList<>();
    if (fact.getClass().isRecord()) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        Object value = value(component, fact);
        boolean plain =
            value instanceof String || value instanceof Number || value instanceof Boolean;
        if (plain) {
          fields.add(component.getName() + "=" + shortened(String.valueOf(value)));
        }
      }
    }
    return fact.getClass().getSimpleName() + "（" + String.join("，", fields) + "）";
  }

  private static @Nullable Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
  }
}
