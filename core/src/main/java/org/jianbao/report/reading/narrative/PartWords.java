package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.reading.narrative.Piece.Intro;
import org.jianbao.report.reading.narrative.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** The words by which wholes and parts are told. */
final class PartWords {
  /** What follows the name of a way to sort in the use of words for what is sorted. */
  static final String WHOLE = "-whole";

  /** The same for what remains where all else has been sorted out: 继续有效. */
  static final String REST = "-rest";

  /** Longest words that name a criterion: 按申请人提出申请的方式划分. */
  private static final int LONGEST_CRITERION = 16;

  /** Names in quotation marks: “海丰发布”. */
  private static final Pattern NAMES = Pattern.compile("[\"“][^\"”]*[\"”]");

  /** What stands for a name in a label. */
  private static final String NAME = "〇";

  private final List<Intro> intros = new ArrayList<>();
  private final Map<String, List<String>> verbs = new LinkedHashMap<>();
  private final Map<String, List<String>> weakVerbs = new LinkedHashMap<>();
  private final Map<String, List<String>> divisions = new LinkedHashMap<>();
  private final NarrativeWords words;
  private final Exhaustive exhaustive;

  PartWords(NarrativeWords words) {
    this.words = words;
    this.exhaustive = new Exhaustive(words);
    words.words("part-open").forEach(word -> intros.add(new Intro(word, Kind.OPEN)));
    words.words("part-closed").forEach(word -> intros.add(new Intro(word, Kind.CLOSED)));
    words.words("part-spread").forEach(word -> intros.add(new Intro(word, Kind.SPREAD)));
    words.uses().keySet().stream()
        .sorted()
        .forEach(
            use -> {
              if (use.startsWith("verb-") && !use.equals("verb-noun")) {
                verbs.put(use, words.words(use));
              } else if (use.startsWith("weak-")) {
                weakVerbs.put(use, words.words(use));
              } else if (use.startsWith("division-")) {
                divisions.put(use, words.words(use));
              }
            });
  }

  /** The longest word at an index that introduces parts, or null. */
  @Nullable Intro introAt(String text, int index) {
    Intro longest = null;
    for (Intro intro : intros) {
      if (text.startsWith(intro.word(), index)
          && (longest == null || longest.word().length() < intro.word().length())) {
        longest = intro;
      }
    }
    return longest;
  }

  /** The word that introduces parts where brackets open, or null. */
  @Nullable Intro introOfBracket(String text, int index) {
    for (String word : words.words("part-bracket")) {
      if (text.startsWith(word, index)) {
        return new Intro(word, Kind.OPEN);
      }
    }
    return null;
  }

  /** Whether a word introduces parts wherever it stands: 其中, 分别. */
  boolean isFree(Intro intro) {
    return words.words("part-anywhere").contains(intro.word());
  }

  /** Whether a text has one of the words of a use. */
  boolean has(String text, String use) {
    for (String word : words.words(use)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with one of the words of a use. */
  boolean begins(String text, String use) {
    for (String word : words.words(use)) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words of a use stands at an index of a text. */
  boolean beginsAt(String text, int index, String use) {
    for (String word : words.words(use)) {
      if (text.startsWith(word, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is exact or the least there can be: 12余件, 超过12件. */
  boolean isLeast(String text, Quantity quantity) {
    String written = text.substring(quantity.start(), quantity.end());
    return !quantity.approximate()
        || has(written, "least-within")
        || longestEnding(text, quantity.start(), "least-before") > 0;
  }

  /** Kinds that together are all there is. */
  Exhaustive exhaustive() {
    return exhaustive;
  }

  /** The words of a use. */
  List<String> words(String use) {
    return words.words(use);
  }

  /** The ways to sort, by the uses of the words for their results. */
  List<String> sorts() {
    return words.uses().keySet().stream()
        .filter(use -> use.startsWith("sort-") && !use.endsWith(WHOLE) && !use.endsWith(REST))
        .sorted()
        .toList();
  }

  /** Length of the longest word of a use that stands at an index; 0 if none does. */
  int longestAt(String text, int index, String use) {
    int longest = 0;
    for (String word : words.words(use)) {
      if (word.length() > longest && text.startsWith(word, index)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Length of the longest word of a use that ends before an index; 0 if none does. */
  int longestEnding(String text, int index, String use) {
    int longest = 0;
    for (String word : words.words(use)) {
      if (word.length() > longest && text.startsWith(word, index - word.length())) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether a text ends with one of the words of a use. */
  boolean ends(String text, String use) {
    for (String word : words.words(use)) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** 已办结, 答复: what is finished. */
  boolean isDone(String label) {
    return verbs(label).contains("verb-done") && !isPending(label);
  }

  /** 结转下年度, 正在办理: what is still to be done. */
  boolean isPending(String label) {
    return has(label, "part-pending");
  }

  /** 其他, 其他类, 行政执法等其他信息: what is left of the whole. */
  boolean isRest(String label) {
    return (begins(label, "part-rest") || has(label, "part-rest-inside"))
        && !has(label, "part-rest-except");
  }

  /** 按申请方式分, 从内容看: what a list divides by. */
  boolean isCriterion(String label) {
    return label.length() <= LONGEST_CRITERION
        && begins(label, "part-by")
        && ends(label, "part-by-end");
  }

  /** The kinds of doing that a label speaks of; results such as 予以公开 are none. */
  Set<String> verbs(String label) {
    if (has(label, "part-pending")) {
      return Set.of();
    }
    return verbs(label, verbs);
  }

  /**
   * The kinds of doing that a label speaks of, of those that are told apart only where what stands
   * before them adds up.
   */
  Set<String> weakVerbs(String label) {
    return verbs(label, weakVerbs);
  }

  /** Whether a whole may be divided so: 直接起诉、复议后起诉 divide lawsuits, no reviews. */
  boolean mayDivide(String division, String whole) {
    String use = division.replace("division-", "divided-");
    return words.words(use).isEmpty() || has(whole, use);
  }

  private Set<String> verbs(String label, Map<String, List<String>> kinds) {
    if (exhaustive.isKind(label)) {
      return Set.of();
    }
    String text = NAMES.matcher(label).replaceAll(NAME);
    for (String result : divisions.getOrDefault("division-result", List.of())) {
      text = text.replace(result, "");
    }
    for (String noun : words.words("verb-noun")) {
      text = text.replace(noun, "");
    }
    Set<String> found = new LinkedHashSet<>();
    for (Map.Entry<String, List<String>> verb : kinds.entrySet()) {
      for (String word : verb.getValue()) {
        if (isDone(text, word)) {
          found.add(verb.getKey());
        }
      }
    }
    return found;
  }

  /** Whether a text has a word as a verb: not 新闻发布会 or 办理情况. */
  private boolean isDone(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      String before = text.substring(0, at);
      if (!beginsAt(text, at + word.length(), "noun-after")
          && words.words("noun-before").stream().noneMatch(before::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** The one division that a label belongs to (by applicant, by channel …), or null. */
  @Nullable String division(String label) {
    String found = null;
    for (Map.Entry<String, List<String>> division : divisions.entrySet()) {
      if (division.getValue().stream().anyMatch(label::contains)) {
        if (found != null) {
          return null;
        }
        found = division.getKey();
      }
    }
    return found;
  }
}
