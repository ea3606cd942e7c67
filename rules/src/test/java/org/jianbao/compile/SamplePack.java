package org.jianbao.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.CellWords;
import org.jianbao.form.CitationWords;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.ContentWords;
import org.jianbao.form.FeeWords;
import org.jianbao.form.FigureWords;
import org.jianbao.form.Form;
import org.jianbao.form.FrameWords;
import org.jianbao.form.Label;
import org.jianbao.form.LanguageWords;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.RowForm;
import org.jianbao.form.SectionForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.ValueKind;
import org.jianbao.form.Vocabulary;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.Severity;

/** Builds small packs for tests. */
public final class SamplePack {
  private final List<RuleFile> files = new ArrayList<>();
  private final Set<String> disabled = new LinkedHashSet<>();
  private final Map<String, Severity> severity = new LinkedHashMap<>();
  private final Map<String, RuleInfo> relationRules = new LinkedHashMap<>();

  private SamplePack() {}

  /** An empty pack. */
  public static SamplePack empty() {
    return new SamplePack();
  }

  /** A pack of one file. */
  public static SamplePack of(String... rules) {
    return empty().file("sample", "rules/one.drl", rules);
  }

  /** Adds a file. */
  public SamplePack file(String pack, String path, String... rules) {
    files.add(new RuleFile(pack, path, String.join("\n", rules) + "\n"));
    return this;
  }

  /** Turns a rule off. */
  public SamplePack disable(String rule) {
    disabled.add(rule);
    return this;
  }

  /** Sets a severity. */
  public SamplePack severity(String rule, Severity value) {
    severity.put(rule, value);
    return this;
  }

  /** States a rule of relations. */
  public SamplePack relationRule(String id, String... needs) {
    relationRules.put(
        id,
        new RuleInfo(
            id,
            "勾稽",
            Severity.ERROR,
            "sum",
            "{column}：应为{expected}",
            "表头",
            BasisKind.FORMAT,
            "更正",
            Set.of(needs),
            Set.of(),
            "form.yaml"));
    return this;
  }

  /** A rule that reports each fact of a name. */
  public static String rule(String name, String factName, String... metadata) {
    return """
        rule "%s"
          @title("题") @severity("error") @category("test") @message("{quote}实为{actual}，应为{expected}")
          @basis("依据") @basisKind("format") @remedy("改") %s
        when
          $f : SampleFact(name == "%s")
        then
          findings.report($f).actual($f.value()).expected("无");
        end
        """
        .formatted(name, String.join(" ", metadata), factName);
  }

  /** A rule with a condition and a consequence of one's own. */
  public static String ruleWith(String name, String condition, String consequence) {
    return """
        rule "%s"
          @title("题") @severity("error") @category("test") @message("消息")
          @basis("依据") @basisKind("format") @remedy("改")
        when
          %s
        then
          %s
        end
        """
        .formatted(name, condition, consequence);
  }

  /** The generic rule of relations. */
  public static String relations() {
    return """
        rule "relation" @reportsAs
        when
          $r : SampleRelation(violated == true, notAssessable == null)
        then
          findings.report($r).expected(3);
        end
        """;
  }

  /** The pack. */
  public RulePack build() {
    return new RulePack(
        "sample",
        "1.0.0",
        "样例",
        "0".repeat(64),
        2020,
        null,
        List.of("sample"),
        List.of(),
        List.of(),
        /* period= */ null,
        Map.of(),
        disabled,
        severity,
        form(),
        new Vocabulary(
            List.of(),
            PeriodWords.EMPTY,
            List.of(),
            List.of(),
            CitationWords.EMPTY,
            Map.of("元", BigDecimal.ONE),
            CellWords.EMPTY,
            FrameWords.EMPTY,
            NarrativeWords.EMPTY,
            FigureWords.EMPTY,
            ContentWords.EMPTY,
            LanguageWords.EMPTY,
            FeeWords.EMPTY),
        List.of(),
        relationRules,
        Map.of(),
        files);
  }

  private static Form form() {
    return new Form(
        "sample",
        List.of(
            new SectionForm(1, Label.of("总体情况")),
            new SectionForm(3, Label.of("收到和处理申请情况")),
            new SectionForm(4, Label.of("行政复议情况"))),
        List.of(
            new MatrixTableForm(
                "applications",
                3,
                null,
                List.of(),
                List.of(new ColumnForm("person", Label.of("自然人"), ValueKind.COUNT, null)),
                List.of(),
                List.of(new RowForm("received", Label.of("一、新收"), null))),
            new SingleRowTableForm(
                "remedies",
                4,
                List.of(new ColumnGroupForm("review", Label.of("行政复议"), List.of())),
                List.of(new ColumnForm("total", Label.of("总计"), ValueKind.COUNT, null)))));
  }
}
