package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Enumeration;
import org.jspecify.annotations.Nullable;

/** Tells of which two figures a percentage is stated. */
final class RatioFigures {
  /** What may stand between a figure and 占: its noun, a comma. */
  private static final Pattern BETWEEN = Pattern.compile("[^,;。:()、]{0,6}[,(]?");

  /** 采用率80.1%, 按时办结率达100%. */
  private static final Pattern RATE =
      Pattern.compile("(?<stem>[^,;。:()、\"]{2,10})率(?:均|都)?(?:达到|达|为|是)?$");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WINDOW = 60;

  private final PartWords words;

  RatioFigures(PartWords words) {
    this.words = words;
  }

  /**
   * Two figures.
   *
   * @param explicit whether the text names the whole right beside the percentage
   * @param certain whether there is no doubt that these are meant
   */
  record Figures(Quantity part, Quantity whole, boolean explicit, boolean certain) {}

  /** The figures of a percentage, or null if it is none of a whole or they cannot be told. */
  @Nullable Figures of(
      ParagraphText text, Quantity percentage, Map<Integer, Enumeration> enumerations) {
    int start = percentage.start();
    String head = text.text().substring(Math.max(0, start - WINDOW), start);
    String clause = head.substring(clauseStart(head));
    if (words.has(clause, "ratio-not")) {
      return null;
    }
    int share = lastOf(clause, words.words("ratio-share"));
    if (share >= 0) {
      return share(text, percentage, start - clause.length() + share, enumerations);
    }
    Matcher rate = RATE.matcher(clause);
    return rate.find() ? rate(text, percentage, rate.group("stem")) : null;
  }

  private static int lastOf(String clause, List<String> any) {
    return any.stream().mapToInt(clause::lastIndexOf).max().orElse(-1);
  }

  private static int clauseStart(String head) {
    int at = head.length();
    while (at > 0 && ",;。:(".indexOf(head.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** A件，占p%; 占总数B件的p%. */
  private @Nullable Figures share(
      ParagraphText text, Quantity percentage, int share, Map<Integer, Enumeration> enumerations) {
    Quantity part = null;
    for (Quantity quantity : text.within(Math.max(0, share - WINDOW), share)) {
      if (isFigure(quantity)) {
        part = quantity;
      }
    }
    Quantity told = inBrackets(text, percentage);
    if (part == null || !BETWEEN.matcher(text.text().substring(part.end(), share)).matches()) {
      return told == null ? null : onlyLarger(text, told);
    }
    if (told != null
        && told.unit().equals(part.unit())
        && told.value().compareTo(part.value()) > 0) {
      return new Figures(part, told, true, true);
    }
    for (Quantity quantity : text.within(share, percentage.start())) {
      if (isFigure(quantity)) {
        boolean same = quantity.unit().equals(part.unit());
        return same ? new Figures(part, quantity, true, true) : null;
      }
    }
    Quantity whole = wholeOf(text, part, enumerations);
    return whole != null ? new Figures(part, whole, false, true) : onlyLarger(text, part);
  }

  /** The one figure in brackets right behind a percentage: 占96.7%（89份）, 占62.5%（全年共72个）. */
  private static @Nullable Quantity inBrackets(ParagraphText text, Quantity percentage) {
    String all = text.text();
    int open = percentage.end();
    int close = open < all.length() && all.charAt(open) == '(' ? all.indexOf(')', open) : -1;
    List<Quantity> inside = close < 0 ? List.of() : text.within(open, close);
    return inside.size() == 1 && isFigure(inside.get(0)) ? inside.get(0) : null;
  }

  private static boolean isFigure(Quantity quantity) {
    return quantity.kind() == UnitKind.COUNT || quantity.kind() == UnitKind.MONEY;
  }

  /** The whole of the enumeration that a quantity is a part of. */
  private static @Nullable Quantity wholeOf(
      ParagraphText text, Quantity part, Map<Integer, Enumeration> enumerations) {
    Enumeration enumeration = enumerations.get(text.rawEnd(part));
    return enumeration == null ? null : text.quantityIn(enumeration.whole());
  }

  /** Enumerations by where each of their parts ends in the document's paragraph. */
  static Map<Integer, Enumeration> byPart(List<Enumeration> enumerations) {
    Map<Integer, Enumeration> byPart = new HashMap<>();
    for (Enumeration enumeration : enumerations) {
      for (Amount amount : enumeration.parts()) {
        var place = amount.place().location();
        byPart.putIfAbsent(place.offset() + place.length(), enumeration);
      }
    }
    return byPart;
  }

  /**
   * The one larger figure of its unit that stands before it in its sentence or the one before, and
   * is not itself said to be a share.
   */
  private @Nullable Figures onlyLarger(ParagraphText text, Quantity part) {
    List<Quantity> larger = new ArrayList<>();
    int from = text.sentenceBefore(part.start()).start();
    for (Quantity quantity : text.within(from, part.start())) {
      if (!isShare(text.text(), quantity)
          && quantity.unit().equals(part.unit())
          && quantity.value().compareTo(part.value()) > 0) {
        larger.add(quantity);
      }
    }
    if (larger.isEmpty()) {
      return null;
    }
    long values = larger.stream().map(Quantity::value).distinct().count();
    return new Figures(part, larger.get(larger.size() - 1), false, values == 1);
  }

  /** Whether 占 follows a figure. */
  private boolean isShare(String text, Quantity quantity) {
    int to = Math.min(text.length(), quantity.end() + 8);
    String behind = text.substring(quantity.end(), to);
    return words.words("ratio-share").stream()
        .mapToInt(behind::indexOf)
        .anyMatch(at -> at >= 0 && BETWEEN.matcher(behind.substring(0, at)).matches());
  }

  /** Two figures in the sentence, the one of them of what the rate is named after. */
  private @Nullable Figures rate(ParagraphText text, Quantity percentage, String stem) {
    Span sentence = text.sentence(percentage.start());
    List<Quantity> before =
        text.within(sentence.start(), percentage.start()).stream()
            .filter(RatioFigures::isFigure)
            .toList();
    List<Quantity> done = new ArrayList<>();
    int from = sentence.start();
    for (Quantity quantity : before) {
      String label = text.text().substring(from, quantity.start());
      if (words.words("ratio-rate").stream()
          .anyMatch(word -> stem.endsWith(word) && label.contains(word))) {
        done.add(quantity);
      }
      from = quantity.end();
    }
    if (done.size() != 1 || before.size() < 2) {
      return null;
    }
    Quantity part = done.get(0);
    int at = before.indexOf(part);
    if (at == 0 || at + 1 < before.size() || !before.get(at - 1).unit().equals(part.unit())) {
      return null;
    }
    Quantity whole = before.get(at - 1);
    int beyond = whole.value().compareTo(part.value());
    boolean full = percentage.value().compareTo(HUNDRED) >= 0;
    boolean certain = full ? beyond > 0 && isWholeRate(text, whole, part, stem) : beyond >= 0;
    return new Figures(part, whole, full, certain);
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
