package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jianbao.form.Label;
import org.jianbao.report.Wording;
import org.jianbao.text.CompactText;

/**
 * Compares texts with labels. Spaces, line breaks, width, punctuation and leading ordinals (一、 （三）
 * 1.) do not count; brackets do, for a moved bracket changes what a label says. Safe for use by
 * many threads.
 */
public final class LabelMatcher {
  /** Texts longer than this are no labels. */
  static final int LONGEST = 200;

  /** Below this similarity a text is not the label. */
  static final double NEAR = 0.5;

  /** Prime, so that characters spread. */
  private static final int BUCKETS = 251;

  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.,:]|第[一二三四五六七八九十]{1,3}部分"
              + "|\\([一二三四五六七八九十0-9]{1,3}\\)[、.]?|[0-9]{1,2}(?:[、.,:](?![0-9])|(?=[\\u4e00-\\u9fa5]))|[\\u2460-\\u249B\\u3220-\\u3229][、.]?)");
  private static final Pattern SIGNS = Pattern.compile("[、,。.;:!?\"'·/…_-]");

  private final List<Synonym> synonyms;
  private final ConcurrentHashMap<Label, List<Listed>> prepared = new ConcurrentHashMap<>();

  /**
   * Makes a matcher.
   *
   * @param synonyms groups of words that may stand for each other; an empty word in a group means
   *     that its other words may be left out
   */
  public LabelMatcher(List<List<String>> synonyms) {
    List<Synonym> all = new ArrayList<>();
    for (List<String> group : synonyms) {
      List<String> words = group.stream().map(LabelMatcher::withoutSigns).toList();
      String representative = words.contains("") ? "" : words.get(0);
      words.stream()
          .filter(word -> !word.isEmpty() && !word.equals(representative))
          .forEach(word -> all.add(new Synonym(word, representative)));
    }
    all.sort(Comparator.comparingInt((Synonym synonym) -> -synonym.word().length()));
    this.synonyms = List.copyOf(all);
  }

  /** How a raw text relates to a label. */
  public LabelMatch match(String raw, Label label) {
    return match(prepare(raw), label);
  }

  /** Makes a text ready to be matched with many labels. */
  public Prepared prepare(String raw) {
    String plain = raw.length() > LONGEST ? "" : plain(raw);
    return new Prepared(plain, foldSynonyms(plain));
  }

  /** How a prepared text relates to a label. */
  public LabelMatch match(Prepared text, Label label) {
    String plain = text.plain();
    if (plain.isEmpty()) {
      return new LabelMatch(null, 0, null);
    }
    List<Listed> wordings = prepared.computeIfAbsent(label, this::prepare);
    for (Listed listed : wordings) {
      if (listed.plain().equals(plain)) {
        return exact(listed.wording(), label);
      }
    }
    String folded = text.folded();
    Listed nearest = null;
    double best = 0;
    for (Listed listed : wordings) {
      if (listed.folded().equals(folded)) {
        return exact(Wording.VARIANT, label);
      }
      double similarity = similarity(listed.plain(), plain);
      if (!listed.plain().equals(listed.folded()) || !plain.equals(folded)) {
        similarity = Math.max(similarity, similarity(listed.folded(), folded));
      }
      if (similarity > best) {
        best = similarity;
        nearest = listed;
      }
    }
    return nearest == null || best < NEAR
        ? new LabelMatch(null, best, null)
        : new LabelMatch(Wording.ALTERED, best, nearest.text());
  }

  private static LabelMatch exact(Wording wording, Label label) {
    return new LabelMatch(wording, 1, wording == Wording.VARIANT ? label.official() : null);
  }

  private List<Listed> prepare(Label label) {
    List<Listed> listed = new ArrayList<>();
    listed.add(listed(label.official(), Wording.OFFICIAL));
    label.accepted().forEach(text -> listed.add(listed(text, Wording.ACCEPTED)));
    label.known().forEach(text -> listed.add(listed(text, Wording.VARIANT)));
    return List.copyOf(listed);
  }

  private Listed listed(String text, Wording wording) {
    String plain = plain(text);
    return new Listed(text, wording, plain, foldSynonyms(plain));
  }

  /** A label's text without layout, punctuation and ordinal; brackets in one form. */
  static String plain(String raw) {
    String compact = CompactText.of(raw).text().replace('[', '(').replace(']', ')');
    String unnumbered = ORDINAL.matcher(compact).replaceFirst("");
    return SIGNS.matcher(unnumbered).replaceAll("");
  }

  private static String withoutSigns(String word) {
    return SIGNS.matcher(CompactText.of(word).text()).replaceAll("");
  }

  private String foldSynonyms(String plain) {
    String folded = plain;
    for (Synonym synonym : synonyms) {
      folded = folded.replace(synonym.word(), synonym.representative());
    }
    return folded;
  }

  private static double similarity(String listed, String text) {
    int longer = Math.max(listed.length(), text.length());
    int shorter = Math.min(listed.length(), text.length());
    if (longer == 0 || shorter < longer * NEAR) {
      return 0;
    }
    if (common(listed, text) < longer * NEAR) {
      return 0;
    }
    int limit = (int) Math.ceil(longer * (1 - NEAR));
    int distance = new LevenshteinDistance(limit).apply(listed, text);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }

  /** At least the number of characters that two texts share: tells most unlike texts cheaply. */
  private static int common(String one, String other) {
    byte[] counts = new byte[BUCKETS];
    for (int i = 0; i < one.length(); i++) {
      counts[one.charAt(i) % BUCKETS]++;
    }
    int common = 0;
    for (int i = 0; i < other.length(); i++) {
      int bucket = other.charAt(i) % BUCKETS;
      if (counts[bucket] > 0) {
        counts[bucket]--;
        common++;
      }
    }
    return common;
  }

  /** A text ready to be matched: without layout, and with its synonyms folded too. */
  public record Prepared(String plain, String folded) {}

  private record Synonym(String word, String representative) {}

  private record Listed(String text, Wording wording, String plain, String folded) {}
}
