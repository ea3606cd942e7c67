package org.jianbao.compile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Refuses conditions that are slow, or that reach beyond the facts. */
final class ConditionLinter {
  private static final Set<String> FUNCTIONS =
      Set.of("sum", "count", "min", "max", "average", "collectList", "collectSet");

  private final List<Fault> faults;
  private int line;

  private ConditionLinter(List<Fault> faults, int line) {
    this.faults = faults;
    this.line = line;
  }

  /** Adds to {@code faults} what is wrong in a condition. */
  static void lint(BaseDescr condition, List<Fault> faults, int line) {
    new ConditionLinter(faults, line).visit(condition);
  }

  private void visit(BaseDescr descr) {
    int outer = line;
    if (descr.getLine() > 0) {
      line = descr.getLine();
    }
    if (descr instanceof EvalDescr) {
      refuse("条件中不允许使用 eval，请写成事实的约束");
    } else if (descr instanceof NamedConsequenceDescr || descr instanceof ConditionalBranchDescr) {
      refuse("条件中不允许使用 do、if");
    } else if (descr instanceof AccumulateDescr accumulate) {
      accumulate(accumulate);
    } else if (descr instanceof PatternDescr pattern) {
      pattern(pattern);
    } else if (descr instanceof ConditionalElementDescr element) {
      element.getDescrs().forEach(this::visit);
    } else {
      expression(String.valueOf(descr.getText()));
    }
    line = outer;
  }

  private void pattern(PatternDescr pattern) {
    if (pattern.getSource() instanceof FromDescr || pattern.getSource() instanceof CollectDescr) {
      refuse("条件中不允许使用 from");
    } else if (pattern.getSource() instanceof EntryPointDescr) {
      refuse("条件中不允许使用 from entry-point");
    } else if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      visit(accumulate);
    }
    if (!pattern.getBehaviors().isEmpty()) {
      refuse("条件中不允许使用窗口（over）");
    }
    if (pattern.getObjectType() != null && pattern.getObjectType().contains(".")) {
      refuse("条件中不允许使用带包名的类型 " + pattern.getObjectType());
    }
    if (pattern.getConstraint() != null) {
      pattern.getConstraint().getDescrs().forEach(this::visit);
    }
  }

  private void accumulate(AccumulateDescr accumulate) {
    if (accumulate.getInitCode() != null || accumulate.getActionCode() != null) {
      refuse("accumulate 中不允许写代码，请用累计函数 " + String.join("、", new TreeSet<>(FUNCTIONS)));
    }
    if (accumulate.getFunctions() != null) {
      for (AccumulateDescr.AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
        if (!FUNCTIONS.contains(call.getFunction())) {
          refuse(
              "没有累计函数 "
                  + call.getFunction()
                  + "，可用的有 "
                  + String.join("、", new TreeSet<>(FUNCTIONS)));
        }
        for (String parameter : call.getParams()) {
          expression(parameter);
        }
      }
    }
    if (accumulate.getInput() != null) {
      visit(accumulate.getInput());
    }
  }

  private void expression(String expression) {
    String word = ForbiddenWords.in(expression);
    if (word != null) {
      refuse("条件中不允许使用 " + word + "：" + expression.strip());
    }
  }

  private void refuse(String message) {
    faults.add(new Fault(line > 0 ? line : null, message));
  }
}
