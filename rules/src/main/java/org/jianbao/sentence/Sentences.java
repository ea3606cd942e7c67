package org.jianbao.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Expands a file of sentences to DRL: rule by rule, line by line. */
public final class Sentences {
  private static final Pattern FILLED = Pattern.compile("“[^“”]*”(?:(?:、|或者|或)“[^“”]*”)*");
  private static final Pattern NAME = Pattern.compile("[\\s:：]*[“\"「]?([^\\s“”\"「」：:]+)[”\"」]?");

  private final Vocabulary vocabulary;
  private final List<String> drl = new ArrayList<>();
  private final List<SentenceFault> faults = new ArrayList<>();
  private @Nullable SentenceRule rule;

  private Sentences(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Expands a file; what is wrong with it is told, not thrown. */
  public static Expansion expand(String text) {
    Sentences sentences = new Sentences(Vocabulary.shipped());
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    content.lines().forEach(sentences::line);
    sentences.end(null);
    if (sentences.drl.isEmpty()) {
      sentences.faults.add(new SentenceFault(1, "文件中没有规则"));
    }
    return new Expansion(String.join("\n", sentences.drl) + "\n", sentences.faults);
  }

  private void line(String line) {
    drl.add("");
    if (SentenceLine.isRemark(line)) {
      return;
    }
    String text = line.strip();
    String word = text.replaceFirst("[：:。；;]$", "").strip();
    String begins = vocabulary.keyword("rule");
    if (text.startsWith(begins) && !text.substring(begins.length()).matches("\\p{IsHan}.*")) {
      begin(text.substring(begins.length()));
    } else if (rule == null) {
      fault("这一行不在规则之内：规则以“" + begins + " 编号”一行开始，以“" + vocabulary.keyword("end") + "”一行结束");
    } else if (word.equals(vocabulary.keyword("when"))) {
      put(rule.when(drl.size()));
    } else if (word.equals(vocabulary.keyword("then"))) {
      put(rule.then(drl.size()));
    } else if (word.equals(vocabulary.keyword("end"))) {
      end(drl.size());
    } else if (rule.inMetadata()) {
      put(rule.metadata(text, drl.size()));
    } else {
      sentence(text);
    }
  }

  private void begin(String rest) {
    end(null);
    Matcher name = NAME.matcher(rest.strip());
    rule = new SentenceRule(vocabulary, faults, drl, drl.size());
    if (name.matches()) {
      rule.named(name.group(1));
    } else {
      fault("“" + vocabulary.keyword("rule") + "”之后应是编号，如“规则 local-example”；编号中没有空格");
    }
  }

  /**
   * Ends the rule at hand.
   *
   * @param line the line that says so, or null if none does
   */
  private void end(@Nullable Integer line) {
    SentenceRule ended = rule;
    rule = null;
    if (ended != null) {
      ended.end(line);
      if (line != null) {
        put("end");
      }
    }
  }

  private void sentence(String text) {
    SentenceRule current = rule;
    if (current == null) {
      return;
    }
    String normal = SentenceLine.normal(text);
    if (normal == null) {
      fault("引号不成对：" + text);
      return;
    }
    Fillings best = null;
    for (Sentence sentence : vocabulary.sentences()) {
      List<String> filled =
          sentence.condition() == current.inConditions() ? sentence.filled(normal) : null;
      if (filled != null) {
        Fillings fillings = new Fillings(vocabulary, sentence, filled);
        if (best == null || fillings.faults().size() < best.faults().size()) {
          best = fillings;
        }
      }
    }
    if (best == null) {
      fault(unknown(text, normal, current.inConditions()));
      return;
    }
    best.faults().forEach(this::fault);
    put(current.take(best, drl.size()));
  }

  private String unknown(String text, String normal, boolean condition) {
    for (Sentence sentence : vocabulary.sentences()) {
      if (sentence.condition() != condition && sentence.filled(normal) != null) {
        return condition
            ? "“" + text + "”是结论，应写在“" + vocabulary.keyword("then") + "”之后"
            : "“" + text + "”是条件，应写在“" + vocabulary.keyword("when") + "”之后";
      }
    }
    String masked = masked(normal);
    Sentence nearest = null;
    double least = Double.MAX_VALUE;
    for (Sentence sentence : vocabulary.sentences()) {
      if (sentence.condition() == condition) {
        String other = masked(example(sentence));
        double distance =
            LevenshteinDistance.getDefaultInstance().apply(masked, other)
                / (double) Math.max(masked.length(), other.length());
        if (distance < least) {
          least = distance;
          nearest = sentence;
        }
      }
    }
    return "不认识的句子“"
        + text
        + "”，最接近的句子是：“"
        + (nearest == null ? "" : nearest.shown() + "”，如“" + SentenceReference.example(nearest))
        + "”（全部句子见 jianbao rules sentences）";
  }

  /** A sentence with the first word of each list in it. */
  private String example(Sentence sentence) {
    String text = sentence.text();
    for (Parameter parameter : sentence.parameters()) {
      String kind = parameter.kind();
      Map<String, String> words = vocabulary.values(kind);
      String value = words.isEmpty() ? "0" : words.keySet().iterator().next();
      text =
          text.replace("{" + parameter.name() + ":" + kind + "}", kind.equals("任一") ? "“”" : value);
    }
    return text;
  }

  private static String masked(String sentence) {
    return FILLED.matcher(sentence).replaceAll("“”").replaceAll("-?[\\d.]+", "0");
  }

  private void put(String line) {
    drl.set(drl.size() - 1, line);
  }

  private void fault(String message) {
    String name = rule == null ? "" : rule.name();
    String of = name.isEmpty() ? "" : "规则“" + name + "”：";
    faults.add(new SentenceFault(drl.size(), of + message));
  }
}
