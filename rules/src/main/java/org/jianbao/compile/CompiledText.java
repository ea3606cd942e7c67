package org.jianbao.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known about compiled files besides their classes, as lines of fields separated by tabs:
 * {@code file key package model hash}, {@code rule line name}, {@code meta key value}, {@code value
 * name}, {@code end}.
 */
final class CompiledText {
  private CompiledText() {}

  /**
   * A file as the text tells it.
   *
   * @param key its key in the cache
   * @param file the file, without classes
   * @param classesHash hash of its classes
   */
  record Entry(String key, CompiledFile file, String classesHash) {}

  /** Writes a file with its classes. */
  static String write(String key, CompiledFile file) {
    return write(new Entry(key, file, Hash.of(file.classes())));
  }

  /** Writes what was read. */
  static String write(Entry entry) {
    CompiledFile file = entry.file();
    StringBuilder out = new StringBuilder();
    line(out, "file", entry.key(), file.packageName(), file.modelClass(), entry.classesHash());
    for (DrlRule rule : file.rules()) {
      line(out, "rule", Integer.toString(rule.line()), rule.name());
      rule.metadata().forEach((name, value) -> line(out, "meta", name, value));
      new TreeSet<>(rule.values()).forEach(name -> line(out, "value", name));
    }
    line(out, "end");
    return out.toString();
  }

  /**
   * Reads files.
   *
   * @throws IllegalArgumentException if the text is damaged
   */
  static List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    String[] head = new String[0];
    List<DrlRule> rules = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] fields = line.split("\t", -1);
      for (int i = 0; i < fields.length; i++) {
        fields[i] = fields[i].translateEscapes();
      }
      switch (fields[0] + fields.length) {
        case "file5" -> head = fields;
        case "rule3" ->
            rules.add(new DrlRule(fields[2], Integer.parseInt(fields[1]), Map.of(), Set.of()));
        case "meta3", "value2" -> rules.set(rules.size() - 1, with(last(rules), fields));
        case "end1" -> {
          if (head.length == 0) {
            throw new IllegalArgumentException("end without file");
          }
          entries.add(
              new Entry(head[1], new CompiledFile(head[2], head[3], rules, Map.of()), head[4]));
          head = new String[0];
          rules = new ArrayList<>();
        }
        default -> {
          if (!line.isEmpty()) {
            throw new IllegalArgumentException("damaged: " + line);
          }
        }
      }
    }
    if (head.length != 0) {
      throw new IllegalArgumentException("file without end");
    }
    return entries;
  }

  private static DrlRule last(List<DrlRule> rules) {
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("metadata without rule");
    }
    return rules.get(rules.size() - 1);
  }

  private static DrlRule with(DrlRule rule, String[] fields) {
    Map<String, String> metadata = new LinkedHashMap<>(rule.metadata());
    Set<String> values = new LinkedHashSet<>(rule.values());
    if (fields.length == 3) {
      metadata.put(fields[1], fields[2]);
    } else {
      values.add(fields[1]);
    }
    return new DrlRule(rule.name(), rule.line(), metadata, values);
  }

  private static void line(StringBuilder out, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.append('\t');
      }
      out.append(
          fields[i]
              .replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\n", "\\n")
              .replace("\r", "\\r"));
    }
    out.append('\n');
  }
}
