package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.FigureWords;
import org.jianbao.report.figure.Mention;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.jianbao.report.reading.narrative.Span;
import org.jianbao.report.reading.narrative.TextSpans;
import org.jianbao.text.CompactText;

/** Finds where running text mentions reviews or lawsuits, or explains outcomes. */
final class MentionReader {
  /** A sentence no longer than this, without figure or denial, may be a mere title. */
  private static final int TITLE = 45;

  private final QuantityReader quantities;
  private final List<FigureWord> mentions;
  private final List<FigureWord> explanations;
  private final List<String> listing;
  private final List<String> denials;
  private final List<String> titles;
  private final List<String> applications;

  MentionReader(FigureWords words, QuantityReader quantities) {
    this.quantities = quantities;
    this.mentions = words.of(FigureRole.MENTION);
    this.explanations = words.of(FigureRole.EXPLAINS);
    this.listing = texts(words, FigureRole.LISTING);
    this.denials = texts(words, FigureRole.DENIAL);
    this.titles = texts(words, FigureRole.TITLE);
    this.applications = texts(words, FigureRole.NOUN);
  }

  private static List<String> texts(FigureWords words, FigureRole role) {
    return words.of(role).stream().map(FigureWord::word).toList();
  }

  /** What a paragraph mentions, each subject once. */
  List<Mention> read(CompactText compact, Places places, int section) {
    List<Mention> found = new ArrayList<>();
    for (Span sentence : TextSpans.sentences(compact)) {
      String text = sentence.of(compact.text());
      if (hasAny(text, listing) || isTitle(text)) {
        continue;
      }
      boolean remedies = add(mentions, text, sentence.start(), places, section, found);
      if (!remedies && hasAny(text, applications)) {
        add(explanations, text, sentence.start(), places, section, found);
      }
    }
    return found;
  }

  private static boolean add(
      List<FigureWord> words,
      String sentence,
      int start,
      Places places,
      int section,
      List<Mention> found) {
    boolean any = false;
    for (FigureWord word : words) {
      int at = sentence.indexOf(word.word());
      any |= at >= 0;
      if (at >= 0 && found.stream().noneMatch(one -> one.subject().equals(word.value()))) {
        int from = start + at;
        found.add(
            new Mention(word.value(), places.clause(section, from, from + word.word().length())));
      }
    }
    return any;
  }

  /** 因政府信息公开申请行政复议、提起行政诉讼的情况 names a chapter and says nothing. */
  private boolean isTitle(String sentence) {
    if (sentence.length() > TITLE) {
      return false;
    }
    String words = sentence.replaceAll("[。:;!?,]$", "");
    return titles.stream().anyMatch(words::endsWith)
        && !hasAny(words, denials)
        && quantities.read(CompactText.of(words)).stream().noneMatch(q -> q.isCount());
  }

  private static boolean hasAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
