package org.jianbao.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.SumForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.PackNode.Mapping;

/** Reads relations and what is stated about their rules, and holds them against the form. */
final class RelationReader {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final List<String> REQUIRED = List.of("rule", "table", "each", "left", "right");

  private final Form form;
  private final Set<String> rules;
  private final List<PackError> errors;

  private RelationReader(Form form, Set<String> rules, List<PackError> errors) {
    this.form = form;
    this.rules = rules;
    this.errors = errors;
  }

  static List<RelationForm> relations(Mapping yaml, Form form, List<PackError> errors) {
    RelationReader reader =
        new RelationReader(form, yaml.mapping("rules").entries().keySet(), errors);
    List<RelationForm> relations = new ArrayList<>();
    yaml.mapping("relations")
        .entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Mapping relation) {
                reader.relation(name, entry.keyPosition(), relation, relations);
              }
            });
    return relations;
  }

  /** What the pack states about the rules of relations, by id. */
  static Map<String, RuleInfo> rules(
      Mapping yaml, Map<String, Severity> severities, List<PackError> errors) {
    Map<String, RuleInfo> infos = new LinkedHashMap<>();
    yaml.mapping("rules")
        .entries()
        .forEach(
            (id, entry) -> {
              if (entry.value() instanceof Mapping rule
                  && complete(
                      "规则“" + id + "”",
                      rule,
                      entry.keyPosition(),
                      List.of(
                          "title",
                          "severity",
                          "category",
                          "message",
                          "basis",
                          "basisKind",
                          "remedy"),
                      errors)) {
                infos.put(id, info(id, rule, entry.keyPosition().file(), severities));
              }
            });
    return infos;
  }

  private static RuleInfo info(
      String id, Mapping rule, String file, Map<String, Severity> severities) {
    Severity own = Severity.valueOf(text(rule, "severity").toUpperCase(Locale.ROOT));
    return new RuleInfo(
        id,
        text(rule, "title"),
        severities.getOrDefault(id, own),
        text(rule, "category"),
        text(rule, "message"),
        text(rule, "basis"),
        BasisKind.valueOf(text(rule, "basisKind").toUpperCase(Locale.ROOT)),
        text(rule, "remedy"),
        new LinkedHashSet<>(rule.texts("needs")),
        new LinkedHashSet<>(rule.texts("impliedBy")),
        file);
  }

  private void relation(String name, Position at, Mapping relation, List<RelationForm> relations) {
    if (!complete("勾稽关系“" + name + "”", relation, at, REQUIRED, errors)) {
      return;
    }
    String rule = text(relation, "rule");
    if (!rules.contains(rule)) {
      errors.add(
          relation.at("rule").error("rules 下没有规则“" + rule + "”的说明" + Nearest.hint(rule, rules)));
    }
    String compare = relation.text("compare");
    RelationForm read =
        new RelationForm(
            name,
            rule,
            text(relation, "table"),
            SumForm.Each.valueOf(text(relation, "each").toUpperCase(Locale.ROOT)),
            relation.texts("left"),
            compare == null ? RelationForm.Compare.EQUAL : compare(compare),
            relation.texts("right"));
    if (checkOperands(read, relation)) {
      relations.add(read);
    }
  }

  private boolean checkOperands(RelationForm read, Mapping relation) {
    TableForm table = form.table(read.table()).orElse(null);
    if (table == null) {
      List<String> tables = form.tables().stream().map(TableForm::key).toList();
      errors.add(
          relation
              .at("table")
              .error("没有名为“" + read.table() + "”的表" + Nearest.hint(read.table(), tables)));
      return false;
    }
    if (read.each() == SumForm.Each.GROUP && !(table instanceof SingleRowTableForm)) {
      errors.add(relation.at("each").error("each: group 只能用于只有一行、各列组列相同的表"));
      return false;
    }
    Set<String> operands = operands(read.each(), table);
    boolean sound = true;
    for (String side : List.of("left", "right")) {
      for (PackNode operand : relation.items(side)) {
        String key = PackNode.textOf(operand);
        if (!NUMBER.matcher(key).matches() && !operands.contains(key)) {
          String what = read.each() == SumForm.Each.COLUMN ? "行或组" : "列";
          errors.add(
              operand
                  .position()
                  .error(
                      "表“"
                          + table.key()
                          + "”没有"
                          + what
                          + "“"
                          + key
                          + "”"
                          + Nearest.hint(key, operands)));
          sound = false;
        }
      }
    }
    return sound;
  }

  private static Set<String> operands(SumForm.Each each, TableForm table) {
    Set<String> keys = new LinkedHashSet<>();
    if (each == SumForm.Each.COLUMN) {
      table.rows().stream().map(RowForm::key).forEach(keys::add);
      if (table instanceof MatrixTableForm matrix) {
        matrix.groups().stream().map(GroupForm::key).forEach(keys::add);
      }
    } else if (each == SumForm.Each.GROUP && table instanceof SingleRowTableForm single) {
      single.columns().stream().map(ColumnForm::key).forEach(keys::add);
    } else {
      for (RowForm row : table.rows()) {
        table.columns(row.key()).stream().map(ColumnForm::key).forEach(keys::add);
      }
    }
    return keys;
  }

  private static boolean complete(
      String what, Mapping mapping, Position at, List<String> required, List<PackError> errors) {
    List<String> missing = required.stream().filter(key -> mapping.get(key) == null).toList();
    if (!missing.isEmpty()) {
      errors.add(at.error(what + "缺少 " + String.join("、", missing)));
    }
    return missing.isEmpty();
  }

  private static RelationForm.Compare compare(String sign) {
    for (RelationForm.Compare compare : RelationForm.Compare.values()) {
      if (compare.sign().equals(sign)) {
        return compare;
      }
    }
    throw new IllegalArgumentException(sign);
  }

  private static String text(Mapping mapping, String key) {
    String text = mapping.text(key);
    return text == null ? "" : text;
  }
}
