package org.jianbao.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.pack.Nearest;
import org.jspecify.annotations.Nullable;

/** A rule of which not all lines are read. */
final class SentenceRule {
  private static final Pattern METADATA = Pattern.compile("@?([^：:]+)[：:](.*)", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final List<String> OPTIONAL = List.of("needs", "impliedBy");
  private static final List<String> WITH_PLACEHOLDERS = List.of("message", "basis", "remedy");

  private enum Part {
    METADATA,
    CONDITIONS,
    CONSEQUENCE
  }

  private final Vocabulary vocabulary;
  private final List<SentenceFault> faults;
  private final List<String> drl;
  private final int line;
  private String name = "";
  private Part part = Part.METADATA;
  private int whenLine;
  private final Set<String> stated = new TreeSet<>();
  private final Map<String, Integer> spokenOf = new TreeMap<>();
  private final Set<String> needs = new LinkedHashSet<>();
  private final List<Fillings> conditions = new ArrayList<>();
  private int consequences;

  /**
   * Begins a rule.
   *
   * @param drl the DRL so far, with the line at hand
   * @param line its first line
   */
  SentenceRule(Vocabulary vocabulary, List<SentenceFault> faults, List<String> drl, int line) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.drl = drl;
    this.line = line;
  }

  String name() {
    return name;
  }

  void named(String given) {
    name = given;
    drl.set(line - 1, "rule \"" + DrlStrings.escape(given) + "\"");
  }

  boolean inMetadata() {
    return part == Part.METADATA;
  }

  boolean inConditions() {
    return part == Part.CONDITIONS;
  }

  String when(int at) {
    if (part != Part.METADATA) {
      fault(at, "“" + vocabulary.keyword("when") + "”已经有了");
      return "";
    }
    part = Part.CONDITIONS;
    whenLine = at;
    return "when";
  }

  String then(int at) {
    if (part != Part.CONDITIONS) {
      fault(at, "“" + vocabulary.keyword("then") + "”之前应有“" + vocabulary.keyword("when") + "”和条件");
    } else if (conditions.isEmpty() && noFaultSince(whenLine)) {
      fault(at, "没有条件：“" + vocabulary.keyword("when") + "”之后至少写一句");
    }
    part = Part.CONSEQUENCE;
    return "then";
  }

  private boolean noFaultSince(int from) {
    return faults.stream().noneMatch(fault -> fault.line() >= from);
  }

  /** A statement about the rule, as DRL. */
  String metadata(String text, int at) {
    Matcher statement = METADATA.matcher(text);
    String word = statement.matches() ? statement.group(1).strip() : text;
    String key = vocabulary.metadata().get(word);
    if (key == null) {
      fault(
          at,
          statement.matches()
              ? "没有名为“" + word + "”的说明" + Nearest.hint(word, vocabulary.metadata().keySet())
              : "这里应是说明（如“名称：……”），或“" + vocabulary.keyword("when") + "”一行：" + text);
      return "";
    }
    if (!stated.add(key)) {
      fault(at, "说明“" + word + "”重复");
    }
    String value = statement.group(2).strip();
    if (value.isEmpty()) {
      fault(at, "说明“" + word + "”没有内容");
    }
    return "@" + key + "(\"" + DrlStrings.escape(value(word, key, value, at)) + "\")";
  }

  private String value(String word, String key, String value, int at) {
    Map<String, String> words = vocabulary.values(word);
    if (key.equals("needs")) {
      List<String> each = new ArrayList<>();
      for (String need : value.split("[、，,\\s]+")) {
        each.add(listed(word, need, words, at));
      }
      return String.join(", ", each);
    }
    if (!words.isEmpty() && !value.isEmpty()) {
      return listed(word, value, words, at);
    }
    return WITH_PLACEHOLDERS.contains(key) ? withPlaceholders(value, at) : value;
  }

  private String listed(String kind, String value, Map<String, String> words, int at) {
    if (words.containsValue(value)) {
      return value;
    }
    String code = words.get(value);
    if (code == null) {
      fault(at, "“" + kind + "”没有“" + value + "”" + Nearest.hint(value, words.keySet()));
    }
    return String.valueOf(code);
  }

  private String withPlaceholders(String value, int at) {
    Map<String, String> known = vocabulary.placeholders();
    return PLACEHOLDER
        .matcher(value)
        .replaceAll(
            found -> {
              String word = found.group(1);
              if (!known.containsKey(word) && !known.containsValue(word)) {
                fault(at, "没有名为 {" + word + "} 的占位符" + Nearest.hint(word, known.keySet()));
              }
              return Matcher.quoteReplacement("{" + known.getOrDefault(word, word) + "}");
            });
  }

  /** A sentence that is known, as DRL. */
  String take(Fillings fillings, int at) {
    Sentence sentence = fillings.sentence();
    String text = fillings.fill(sentence.drl());
    for (String used : sentence.used()) {
      if (!spokenOf.containsKey(used)) {
        String single = vocabulary.single().get(used);
        if (single == null && noFaultSince(whenLine)) {
          fault(at, "说到“" + word(used) + "”，但前面的条件没有说到它");
        } else if (single != null) {
          drl.set(whenLine - 1, drl.get(whenLine - 1) + " " + used + " : " + single);
          spokenOf.put(used, at);
        }
      }
    }
    if (!sentence.condition()) {
      consequence(fillings, at);
      return text;
    }
    conditions.add(fillings);
    if (!sentence.need().isEmpty()) {
      needs.add(fillings.fill(sentence.need()));
    }
    for (String bound : sentence.bound()) {
      Integer before = spokenOf.putIfAbsent(bound, at);
      if (before != null && vocabulary.single().containsKey(bound)) {
        text = text.replace(bound + " : ", "");
      } else if (before != null) {
        fault(at, "“" + word(bound) + "”在第" + before + "行已经说到了：一条规则中只能有一个，请分成两条规则");
      }
    }
    return text;
  }

  private void consequence(Fillings fillings, int at) {
    consequences++;
    if (consequences == 2) {
      fault(at, "只能有一句结论：请分成两条规则");
    }
    String repeated = fillings.repeated();
    // What follows from a condition that is not understood is no news.
    if (repeated != null && noFaultSince(whenLine)) {
      List<String> said =
          conditions.stream()
              .map(Fillings::alternatives)
              .filter(each -> !each.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (said.size() > 1) {
        fault(at, "条件中有几个词，段落不一定写有“" + repeated + "”：请写“在该段落报告”，或分成几条规则");
      } else if (!said.equals(List.of(repeated))) {
        fault(at, "条件说的是“" + String.join("", said) + "”，这里应写同一个词，不是“" + repeated + "”");
      }
    }
  }

  private String word(String variable) {
    return vocabulary.variables().getOrDefault(variable, variable);
  }

  void end(@Nullable Integer at) {
    if (at == null) {
      fault(line, "没有以“" + vocabulary.keyword("end") + "”一行结束");
      return;
    }
    if (part == Part.METADATA) {
      fault(at, "没有“" + vocabulary.keyword("when") + "”和条件");
    } else if (part == Part.CONDITIONS) {
      fault(at, "没有“" + vocabulary.keyword("then") + "”和结论");
    } else if (consequences == 0 && noFaultSince(whenLine)) {
      fault(at, "没有结论：“" + vocabulary.keyword("then") + "”之后写一句");
    }
    vocabulary
        .metadata()
        .forEach(
            (word, key) -> {
              if (!OPTIONAL.contains(key) && !stated.contains(key)) {
                fault(line, "缺少说明“" + word + "”");
              }
            });
    if (!stated.contains("needs") && !needs.isEmpty()) {
      drl.set(line - 1, drl.get(line - 1) + " @needs(\"" + String.join(", ", needs) + "\")");
    }
  }

  private void fault(int at, String message) {
    String of = name.isEmpty() ? "" : "规则“" + name + "”：";
    faults.add(new SentenceFault(at, of + message));
  }
}
