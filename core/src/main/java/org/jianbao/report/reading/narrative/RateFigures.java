package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.reading.narrative.RatioFigures.Figures;
import org.jspecify.annotations.Nullable;

/** Tells of which two figures a rate is stated (办结率). */
final class RateFigures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PartWords words;

  RateFigures(PartWords words) {
    this.words = words;
  }

  /** Two figures in the sentence, the one of them of what the rate is named after. */
  @Nullable Figures of(
      ParagraphText text,
      Quantity percentage,
      String stem,
      Map<Integer, Enumeration> enumerations) {
    Span sentence = text.sentence(percentage.start());
    List<Quantity> before =
        text.within(sentence.start(), percentage.start()).stream()
            .filter(RatioFigures::isFigure)
            .toList();
    boolean full = percentage.value().compareTo(HUNDRED) >= 0;
    Quantity part = full ? null : exact(text, sentence, before, stem);
    if (part != null) {
      return exact(text, before, part, enumerations);
    }
    List<Quantity> done =
        before.stream().filter(figure -> isNamed(text, sentence, figure, stem)).toList();
    if (done.size() != 1 || before.size() < 2) {
      return null;
    }
    part = done.get(0);
    int at = before.indexOf(part);
    if (at == 0 || at + 1 < before.size() || !before.get(at - 1).unit().equals(part.unit())) {
      return null;
    }
    Quantity whole = before.get(at - 1);
    int beyond = whole.value().compareTo(part.value());
    boolean certain =
        full
            ? beyond > 0 && isWholeRate(text, whole, part, stem)
            : beyond >= 0 && isLimited(stem, RatioFigures.label(text, sentence, part));
    return new Figures(part, whole, full, certain);
  }

  /**
   * Whether a figure is limited as the rate is: a rate of what was done in time is of nothing else.
   */
  private boolean isLimited(String stem, String label) {
    return Stream.of("ratio-in-time", "ratio-due")
        .flatMap(use -> words.words(use).stream())
        .filter(stem::contains)
        .allMatch(label::contains);
  }

  private boolean isNamed(ParagraphText text, Span sentence, Quantity figure, String stem) {
    String label = RatioFigures.label(text, sentence, figure);
    return words.words("ratio-rate").stream()
        .anyMatch(word -> stem.endsWith(word) && label.contains(word));
  }

  /**
   * The figure that is named just as the rate: 应答复200件，按期答复190件，按期答复率95%; 已整改16条、正在整改2条，整改率88.9%.
   */
  private @Nullable Quantity exact(
      ParagraphText text, Span sentence, List<Quantity> before, String stem) {
    Quantity found = null;
    for (Quantity figure : before) {
      String name = RatioFigures.label(text, sentence, figure).replaceAll("[,;:、()的]", "");
      while (!name.equals(stem) && words.longestAt(name, 0, "ratio-plain") > 0) {
        name = name.substring(words.longestAt(name, 0, "ratio-plain"));
      }
      if (name.equals(stem)) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  private static @Nullable Figures exact(
      ParagraphText text,
      List<Quantity> before,
      Quantity part,
      Map<Integer, Enumeration> enumerations) {
    Quantity whole = RatioFigures.wholeOf(text, part, enumerations);
    if (whole != null) {
      return new Figures(part, whole, /* explicit= */ false, /* certain= */ true);
    }
    List<Quantity> larger =
        before.subList(0, before.indexOf(part)).stream()
            .filter(figure -> figure.unit().equals(part.unit()))
            .filter(figure -> figure.value().compareTo(part.value()) >= 0)
            .toList();
    return larger.isEmpty()
        ? null
        : new Figures(
            part, larger.get(larger.size() - 1), /* explicit= */ false, /* certain= */ true);
  }

  /**
   * Whether all of a whole should have been done for a rate of 100%: 收到20件，办结18件，办结率100%. What is
   * pending is not, nor is a part done in one way (当场答复); a rate of what was done in time (按时)
   * speaks of what was due, unless nothing is said to be left.
   */
  private boolean isWholeRate(ParagraphText text, Quantity whole, Quantity part, String stem) {
    String all = text.text();
    String label = all.substring(whole.end(), part.start());
    String done =
        words.words("ratio-full").stream()
            .filter(stem::endsWith)
            .filter(label::endsWith)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    if (done.isEmpty() || words.has(stem, "ratio-due")) {
      return false;
    }
    String before = label.substring(0, label.length() - done.length());
    if (!plain(before, "ratio-plain")) {
      return false;
    }
    Span sentence = text.sentence(part.start());
    int from = text.sentenceBefore(sentence.start()).start();
    int to = sentence.end() < all.length() ? text.sentence(sentence.end()).end() : sentence.end();
    String near = all.substring(from, to);
    boolean pending = words.has(near, "part-pending") || words.has(near, "ratio-pending");
    boolean nothing = words.has(near, "ratio-nothing-left");
    return nothing || !pending && !words.has(stem, "ratio-in-time");
  }

  /** Whether a text is made of words of a use and signs only. */
  private boolean plain(String text, String use) {
    for (int at = 0; at < text.length(); ) {
      int length = words.longestAt(text, at, use);
      if (length == 0 && ",、;:".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      at += Math.max(1, length);
    }
    return true;
  }
}
