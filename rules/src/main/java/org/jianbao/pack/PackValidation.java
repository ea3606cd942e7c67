package org.jianbao.pack;

import java.util.List;
import java.util.Map;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.PackNode.Scalar;
import org.jianbao.pack.PackNode.Sequence;

/**
 * Holds one YAML file against its shape: unknown keys, wrong types, words that are none of those
 * allowed. What is missing or refers to nothing shows only after the overlay, and is said by the
 * readers of form and manifest. Null is allowed everywhere: it takes away what a pack inherits.
 */
final class PackValidation {
  private final List<PackError> errors;

  private PackValidation(List<PackError> errors) {
    this.errors = errors;
  }

  static void check(PackNode node, Shape shape, List<PackError> errors) {
    new PackValidation(errors).check("", node, shape);
  }

  private void check(String key, PackNode node, Shape shape) {
    if (PackNode.isNull(node)) {
      return;
    }
    if (shape instanceof Shape.Wordings wordings) {
      if (node instanceof Mapping mapping) {
        checkFields(mapping, wordings.fields());
      } else if (!(node instanceof Scalar)) {
        wrongType(key, node, shape);
      }
    } else if (shape instanceof Shape.Fields fields && node instanceof Mapping mapping) {
      checkFields(mapping, fields);
    } else if (shape instanceof Shape.Named named && node instanceof Mapping mapping) {
      checkNamed(mapping, named);
    } else if (shape instanceof Shape.Items items && node instanceof Sequence sequence) {
      sequence.items().forEach(item -> check(key, item, items.item()));
    } else if (!(shape instanceof Shape.Text text && matches(node, text))
        && !(shape instanceof Shape.Choice choice && isOneOf(key, node, choice))) {
      wrongType(key, node, shape);
    }
  }

  private void checkFields(Mapping mapping, Shape.Fields fields) {
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      Shape shape = fields.fields().get(key);
      if (shape == null) {
        errors.add(
            entry
                .getValue()
                .keyPosition()
                .error("不认识的键“" + key + "”" + Nearest.hint(key, fields.fields().keySet())));
      } else {
        check(key, entry.getValue().value(), shape);
      }
    }
  }

  private void checkNamed(Mapping mapping, Shape.Named named) {
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      if (!named.key().matcher(key).matches()) {
        errors.add(
            entry.getValue().keyPosition().error("键“" + key + "”不合规定，应为" + named.keyDescription()));
      } else {
        check(key, entry.getValue().value(), named.value());
      }
    }
  }

  private static boolean matches(PackNode node, Shape.Text text) {
    return node instanceof Scalar && text.pattern().matcher(PackNode.textOf(node)).matches();
  }

  /** Whether a value is one of the words; a wrong word is told here, with the nearest right one. */
  private boolean isOneOf(String key, PackNode node, Shape.Choice choice) {
    if (!(node instanceof Scalar)) {
      return false;
    }
    String word = PackNode.textOf(node);
    if (!choice.words().contains(word)) {
      errors.add(
          node.position()
              .error("“" + key + "”不能是“" + word + "”" + Nearest.hint(word, choice.words())));
    }
    return true;
  }

  private void wrongType(String key, PackNode node, Shape shape) {
    String subject = key.isEmpty() ? "此处" : "“" + key + "”";
    errors.add(
        node.position().error(subject + "应为" + shape.description() + YamlMessages.colonHint(node)));
  }
}
