package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Reading reading = null;
    for (String line : text.split("\n")) {
      String[] fields = line.split("\t", -1);
      if (line.indexOf('\\') >= 0) {
        for (int i = 0; i < fields.length; i++) {
          fields[i] = fields[i].translateEscapes();
        }
      }
      if (fields[0].equals("file") && fields.length == 5) {
        reading = new Reading(fields);
      } else if (reading != null && line.equals("end")) {
        entries.add(reading.entry());
        reading = null;
      } else if (!line.isEmpty() && (reading == null || !reading.takes(fields))) {
        throw new IllegalArgumentException("damaged: " + line);
      }
    }
    if (reading != null) {
      throw new IllegalArgumentException("file without end");
    }
    return entries;
  }

  /** A file of which not all lines are read. */
  private static final class Reading {
    private final String[] head;
    private final List<DrlRule> rules = new ArrayList<>();
    private final Map<String, String> metadata = new TreeMap<>();
    private final Set<String> values = new TreeSet<>();
    private String[] rule = new String[0];

    Reading(String[] head) {
      this.head = head;
    }

    /** Takes a line about a rule; false if it is none. */
    boolean takes(String[] fields) {
      switch (fields[0] + fields.length) {
        case "rule3" -> {
          endRule();
          rule = fields;
        }
        case "meta3" -> metadata.put(fields[1], fields[2]);
        case "value2" -> values.add(fields[1]);
        default -> {
          return false;
        }
      }
      return rule.length != 0;
    }

    private void endRule() {
      if (rule.length != 0) {
        rules.add(new DrlRule(rule[2], Integer.parseInt(rule[1]), metadata, values));
      }
      metadata.clear();
      values.clear();
    }

    Entry entry() {
      endRule();
      return new Entry(head[1], new CompiledFile(head[2], head[3], rules, Map.of()), head[4]);
    }
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
