package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Refuses what no rule has a need for. A seat belt against mistakes, not a wall against malice:
 * rule packs are trusted code.
 */
final class DrlLinter {
  private static final String FACTS = "org.jianbao.facts";
  private static final Set<String> IMPORTS =
      Set.of(
          "java.util.List", "java.util.Collection", "java.math.BigDecimal", "java.time.LocalDate");

  private final List<Fault> faults = new ArrayList<>();

  private final List<String> lines;

  private DrlLinter(List<String> lines) {
    this.lines = lines;
  }

  /** What is wrong in a file of this text. */
  static List<Fault> lint(PackageDescr file, String text) {
    DrlLinter linter = new DrlLinter(text.lines().toList());
    linter.head(file);
    file.getRules().forEach(linter::rule);
    return linter.faults;
  }

  private void head(PackageDescr file) {
    for (ImportDescr target : file.getImports()) {
      if (!allowed(target.getTarget())) {
        refuse(target, "不允许导入 " + target.getTarget() + "：规则只用 " + FACTS + " 中的事实");
      }
    }
    file.getFunctionImports().forEach(target -> refuse(target, "不允许导入函数 " + target.getTarget()));
    file.getAccumulateImports().forEach(target -> refuse(target, "不允许导入累计函数"));
    for (GlobalDescr global : file.getGlobals()) {
      if (!global.getIdentifier().equals("findings")
          || !Set.of("Findings", FACTS + ".Findings").contains(global.getType())) {
        refuse(global, "不允许声明全局变量 " + global.getIdentifier() + "：只有 Findings findings");
      }
    }
    file.getAttributes().forEach(this::attribute);
    file.getFunctions().forEach(f -> refuse(f, "不允许定义函数（function）" + f.getName()));
    file.getTypeDeclarations()
        .forEach(type -> refuse(type, "不允许声明类型（declare）" + type.getTypeName()));
    file.getEnumDeclarations()
        .forEach(type -> refuse(type, "不允许声明枚举（declare enum）" + type.getTypeName()));
    file.getEntryPointDeclarations().forEach(e -> refuse(e, "不允许声明入口（declare entry-point）"));
    file.getWindowDeclarations().forEach(w -> refuse(w, "不允许声明窗口（declare window）"));
    if (file.getUnit() != null) {
      refuse(file.getUnit(), "不允许使用规则单元（unit）");
    }
  }

  private static boolean allowed(String target) {
    return IMPORTS.contains(target)
        || target.startsWith(FACTS + ".") && target.indexOf('.', FACTS.length() + 1) < 0;
  }

  private void rule(RuleDescr rule) {
    if (rule.isQuery()) {
      refuse(rule, "不允许使用查询（query）" + rule.getName());
      return;
    }
    String name = String.valueOf(rule.getName());
    if (name.isBlank()
        || !name.equals(name.strip())
        || name.startsWith("/")
        || name.endsWith("/")
        || name.indexOf('/') != name.lastIndexOf('/')
        || name.codePoints().anyMatch(Character::isISOControl)) {
      refuse(rule, "规则名“" + name + "”应为“编号”或“编号/情形”");
    }
    if (rule.hasParent()) {
      refuse(rule, "规则“" + name + "”不允许继承（extends）其他规则");
    }
    rule.getAttributes().values().stream()
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .forEach(this::attribute);
    if (!rule.getNamedConsequences().isEmpty()) {
      refuse(rule, "规则“" + name + "”只能有一个结论（then）");
    }
    ConditionLinter.lint(rule.getLhs(), faults, rule.getLine());
    String combined = CombinationLinter.lint(rule.getLhs());
    if (combined != null) {
      refuse(rule, "规则“" + name + "”" + combined);
    }
    String fault = ConsequenceLinter.lint(String.valueOf(rule.getConsequence()));
    if (fault != null) {
      faults.add(new Fault(consequenceLine(rule), "规则“" + name + "”" + fault));
    }
  }

  /** Drools gives the line of {@code then}; the consequence may begin on the next. */
  private int consequenceLine(RuleDescr rule) {
    int line = rule.getConsequenceLine();
    if (line <= 0) {
      return rule.getLine();
    }
    return line < lines.size() && lines.get(line - 1).strip().endsWith("then") ? line + 1 : line;
  }

  private void attribute(AttributeDescr attribute) {
    if (!(attribute.getName().equals("dialect") && attribute.getValue().contains("java"))) {
      refuse(attribute, "不允许使用属性 " + attribute.getName());
    }
  }

  private void refuse(BaseDescr where, String message) {
    faults.add(new Fault(where.getLine() > 0 ? where.getLine() : null, message));
  }
}
