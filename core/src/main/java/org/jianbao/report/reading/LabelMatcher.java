package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jianbao.form.Label;
import org.jianbao.report.Wording;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Compares texts with labels. Spaces, line breaks, width, punctuation and leading ordinals (一、 （三）
 * 1.) do not count; brackets do, for a moved bracket changes what a label says. Safe for use by
 * many threads.
 */
public final class LabelMatcher {
  /** Texts longer than this are no labels. */
  static final int LONGEST = 200;

  private static final LabelMatch NONE = new LabelMatch(null, 0, null);

  /** Numbers of footnotes. */
  private static final String NOTES = "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468";

  private static final String SIGNS =
      "、,。.;:!?\"'·/…_-*#"
          + "\u2022\u25A0\u25A1\u25B2\u25B3\u25B6\u25BA\u25BC\u25C6\u25C7\u25CF\u2605\u2606\u203B"
          + NOTES;

  private final List<Synonym> synonyms;
  private final ConcurrentHashMap<Label, Wordings> prepared = new ConcurrentHashMap<>();

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
    return Prepared.of(plain, foldSynonyms(plain));
  }

  /** How a prepared text relates to a label. */
  public LabelMatch match(Prepared text, Label label) {
    return match(text, wordings(label));
  }

  /** How a prepared text relates to a label whose wordings are ready. */
  public LabelMatch match(Prepared text, Wordings label) {
    Wording exact = exact(text, label);
    return exact == null ? near(text, label) : exact(exact, label.label());
  }

  /** The listed wording, synonyms folded, that a prepared text is; null if it is none. */
  public @Nullable Wording exact(Prepared text, Wordings label) {
    if (text.plain().isEmpty()) {
      return null;
    }
    List<Listed> wordings = label.listed();
    for (int i = 0; i < wordings.size(); i++) {
      Listed listed = wordings.get(i);
      if (listed.characters() == text.characters() && listed.plain().equals(text.plain())) {
        return listed.wording();
      }
    }
    for (int i = 0; i < wordings.size(); i++) {
      Listed listed = wordings.get(i);
      if (listed.foldedCharacters() == text.foldedCharacters()
          && listed.folded().equals(text.folded())) {
        return Wording.VARIANT;
      }
    }
    return null;
  }

  private static LabelMatch near(Prepared text, Wordings label) {
    if (text.plain().isEmpty()) {
      return NONE;
    }
    Listed nearest = null;
    double best = 0;
    for (Listed listed : label.listed()) {
      double similarity =
          Similarity.of(listed.plain(), listed.characters(), text.plain(), text.characters());
      if (!listed.same() || !text.same()) {
        similarity =
            Math.max(
                similarity,
                Similarity.of(
                    listed.folded(),
                    listed.foldedCharacters(),
                    text.folded(),
                    text.foldedCharacters()));
      }
      if (similarity > best) {
        best = similarity;
        nearest = listed;
      }
    }
    if (nearest == null) {
      return NONE;
    }
    return best < Similarity.NEAR
        ? new LabelMatch(null, best, null)
        : new LabelMatch(Wording.ALTERED, best, nearest.text());
  }

  private static LabelMatch exact(Wording wording, Label label) {
    return new LabelMatch(wording, 1, wording == Wording.VARIANT ? label.official() : null);
  }

  /** The wordings of a label, ready to be matched; kept, so only for labels of forms. */
  public Wordings wordings(Label label) {
    Wordings known = prepared.get(label);
    return known == null ? prepared.computeIfAbsent(label, this::prepare) : known;
  }

  private Wordings prepare(Label label) {
    List<Listed> listed = new ArrayList<>();
    listed.add(listed(label.official(), Wording.OFFICIAL));
    label.accepted().forEach(text -> listed.add(listed(text, Wording.ACCEPTED)));
    label.known().forEach(text -> listed.add(listed(text, Wording.VARIANT)));
    return new Wordings(label, List.copyOf(listed));
  }

  private Listed listed(String text, Wording wording) {
    String plain = plain(text);
    String folded = foldSynonyms(plain);
    return new Listed(
        text,
        wording,
        plain,
        folded,
        plain.equals(folded),
        Similarity.characters(plain),
        Similarity.characters(folded));
  }

  /** A label's text without layout, punctuation and ordinal; brackets in one form. */
  static String plain(String raw) {
    String compact = LabelOrdinal.compact(raw).replace('[', '(').replace(']', ')');
    return withoutSigns(compact, LabelOrdinal.end(compact));
  }

  private static String withoutSigns(String word) {
    return withoutSigns(CompactText.of(word).text(), 0);
  }

  private static String withoutSigns(String compact, int from) {
    StringBuilder plain = new StringBuilder(compact.length());
    for (int i = from; i < compact.length(); i++) {
      if (SIGNS.indexOf(compact.charAt(i)) < 0) {
        plain.append(compact.charAt(i));
      }
    }
    return plain.toString();
  }

  private String foldSynonyms(String plain) {
    String folded = plain;
    for (Synonym synonym : synonyms) {
      folded = folded.replace(synonym.word(), synonym.representative());
    }
    return folded;
  }

  /**
   * A text ready to be matched: without layout, and with its synonyms folded too.
   *
   * @param same whether folding changed nothing
   * @param characters set of the characters of {@code plain}
   */
  public record Prepared(
      String plain, String folded, boolean same, long characters, long foldedCharacters) {
    private static Prepared of(String plain, String folded) {
      boolean same = plain.equals(folded);
      return new Prepared(
          plain, folded, same, Similarity.characters(plain), Similarity.characters(folded));
    }
  }

  private record Synonym(String word, String representative) {}

  /** The wordings of a label, ready to be matched. */
  public record Wordings(Label label, List<Listed> listed) {
    /** All wordings as {@link Prepared#plain()} would have them. */
    public Stream<String> plain() {
      return listed.stream().map(Listed::plain);
    }

    /** All wordings as {@link Prepared#folded()} would have them. */
    public Stream<String> folded() {
      return listed.stream().map(Listed::folded);
    }
  }

  /** One wording, ready to be matched; fields as of {@link Prepared}. */
  record Listed(
      String text,
      Wording wording,
      String plain,
      String folded,
      boolean same,
      long characters,
      long foldedCharacters) {}
}
