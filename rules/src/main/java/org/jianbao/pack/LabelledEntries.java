package org.jianbao.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jianbao.form.Label;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Entries of form.yaml that have a label: its texts, the other fields, and their official order.
 */
final class LabelledEntries {
  private final List<PackError> errors;

  LabelledEntries(List<PackError> errors) {
    this.errors = errors;
  }

  /** What stands at a key besides the key. */
  record Labelled(Label label, Mapping fields, Position at) {}

  /** The entries of a mapping in official order: that of the file, but for those with before. */
  <T> List<T> ordered(Mapping parent, String what, BiFunction<String, Labelled, T> reader) {
    Set<String> keys = parent.entries().keySet();
    List<String> order = new ArrayList<>(keys);
    Map<String, T> read = new LinkedHashMap<>();
    parent
        .entries()
        .forEach(
            (key, entry) -> {
              Label label = label(what, key, entry, keys);
              Mapping fields =
                  entry.value() instanceof Mapping mapping
                      ? mapping
                      : Mapping.empty(entry.keyPosition());
              read.put(key, reader.apply(key, new Labelled(label, fields, entry.keyPosition())));
              String before = fields.text("before");
              if (before != null
                  && !before.equals(key)
                  && require(what, before, keys, fields.at("before"))) {
                order.remove(key);
                order.add(order.indexOf(before), key);
              }
            });
    return order.stream().map(read::get).toList();
  }

  @Nullable Label optionalLabel(Mapping parent, String key) {
    return parent.get(key) == null ? null : label("标签", key, parent.entries().get(key), Set.of());
  }

  Label label(String what, String key, @Nullable Entry entry, Set<String> siblings) {
    if (entry == null || !(entry.value() instanceof Mapping fields)) {
      return Label.of(entry == null ? "" : PackNode.textOf(entry.value()));
    }
    String official = fields.text("official");
    if (official == null) {
      Set<String> others = new LinkedHashSet<>(siblings);
      others.remove(key);
      errors.add(
          entry
              .keyPosition()
              .error(
                  what
                      + "“"
                      + key
                      + "”缺少 official（规定的文字）"
                      + Nearest.of(key, others)
                          .map(nearest -> "，您是否想写“" + nearest + "”？")
                          .orElse("")));
      return Label.of("");
    }
    return new Label(official, fields.texts("accepted"), fields.texts("known"));
  }

  boolean require(String what, String key, Set<String> known, Position at) {
    if (known.contains(key)) {
      return true;
    }
    errors.add(at.error("没有名为“" + key + "”的" + what + Nearest.hint(key, known)));
    return false;
  }
}
