package org.jianbao.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.compile.RuleLiteral;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.RuleFile;
import org.jianbao.reference.FactEntry;
import org.jianbao.reference.FactField;
import org.jianbao.reference.FactReference;
import org.jianbao.reference.KnownNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds constants that a field never has: a condition with one is silently never met. They are
 * values that are not among the few of a field, and names that the pack does not have.
 */
final class LiteralReview {
  private final Map<String, FactEntry> facts = new HashMap<>();
  private final KnownNames names;

  LiteralReview(KnownNames names) {
    this.names = names;
    FactReference.read().stream()
        .flatMap(group -> group.facts().stream())
        .forEach(fact -> facts.put(fact.name(), fact));
  }

  /**
   * What is wrong in a rule file that compiles.
   *
   * @param display its name in messages
   */
  List<PackError> review(RuleFile file, String display) {
    List<PackError> errors = new ArrayList<>();
    for (RuleLiteral literal : RuleLiteral.of(file)) {
      String fault = fault(literal);
      if (fault != null) {
        int line = literal.line() == null ? 0 : literal.line();
        String place = literal.place().isEmpty() ? "" : literal.place() + "：";
        String message = place + "规则“" + literal.rule() + "”：" + fault;
        errors.add(new PackError(display, line, literal.column(), message));
      }
    }
    return errors;
  }

  private @Nullable String fault(RuleLiteral literal) {
    FactEntry fact = facts.get(literal.fact());
    FactField field =
        fact == null
            ? null
            : fact.fields().stream()
                .filter(each -> each.name().equals(literal.field()))
                .findFirst()
                .orElse(null);
    if (field == null) {
      return null;
    }
    String value = literal.value();
    if (!field.values().isEmpty()) {
      return field.values().containsKey(value)
          ? null
          : literal.fact()
              + " 的 "
              + field.name()
              + " 没有“"
              + value
              + "”这个值"
              + Nearest.hint(value, field.values().keySet());
    }
    Optional<KnownNames.Names> known =
        names.of(field.keys(), literal.fixed().get("table"), literal.fixed().get("row"));
    return known.isEmpty() || known.get().names().contains(value)
        ? null
        : known.get().of()
            + "没有名为“"
            + value
            + "”的"
            + known.get().word()
            + Nearest.hint(value, known.get().names());
  }
}
