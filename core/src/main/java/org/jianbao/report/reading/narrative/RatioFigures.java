package org.jianbao.report.reading.narrative;

import static org.jianbao.text.WordPatterns.any;

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
  private static final int WINDOW = 60;

  private final PartWords words;

  /** 采用率80.1%, 按时办结率达100%. */
  private final Pattern rate;

  private final ShareFigures shares;
  private final RateFigures rates;

  RatioFigures(PartWords words) {
    this.words = words;
    this.rate =
        Pattern.compile(
            "(?<stem>[^,;。:()、\"]{2,10})"
                + any(words.words("rate"))
                + any(words.words("rate-all"))
                + "?"
                + any(words.words("rate-link"))
                + "?$");
    this.shares = new ShareFigures(words);
    this.rates = new RateFigures(words);
  }

  /**
   * Two figures.
   *
   * @param explicit whether no other figures can be meant: the text names the whole beside the
   *     percentage, or others of the same whole are right
   * @param certain whether there is no doubt that these are meant
   * @param rivals what may be the whole if that is in doubt
   */
  record Figures(
      Quantity part, Quantity whole, boolean explicit, boolean certain, List<Quantity> rivals) {

    Figures(Quantity part, Quantity whole, boolean explicit, boolean certain) {
      this(part, whole, explicit, certain, List.of());
    }

    /** The same of a whole that is beyond doubt. */
    Figures of(Quantity confirmed) {
      return new Figures(part, confirmed, /* explicit= */ true, /* certain= */ true, List.of());
    }
  }

  /** The figures of a percentage, or null if it is none of a whole or they cannot be told. */
  @Nullable Figures of(
      ParagraphText text, Quantity percentage, Map<Integer, Enumeration> enumerations) {
    int start = percentage.start();
    String head = text.text().substring(Math.max(0, start - WINDOW), start);
    if (isBracketed(text.text(), percentage)) {
      return shares.bracketed(text, percentage, enumerations);
    }
    String clause = head.substring(clauseStart(head));
    if (words.has(clause, "ratio-not")) {
      return null;
    }
    int share = lastOf(clause, words.words("ratio-share"));
    if (share >= 0) {
      return shares.of(text, percentage, start - clause.length() + share, enumerations);
    }
    Matcher found = rate.matcher(clause);
    return found.find() ? rates.of(text, percentage, found.group("stem"), enumerations) : null;
  }

  /** Whether a percentage alone stands in brackets: 主动公开51份（10.5%）. */
  private static boolean isBracketed(String all, Quantity percentage) {
    return percentage.start() > 0
        && all.charAt(percentage.start() - 1) == '('
        && percentage.end() < all.length()
        && all.charAt(percentage.end()) == ')';
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

  static boolean isFigure(Quantity quantity) {
    return quantity.kind() == UnitKind.COUNT || quantity.kind() == UnitKind.MONEY;
  }

  /** The whole of the enumeration that a quantity is a part of. */
  static @Nullable Quantity wholeOf(
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

  /** The words before a quantity of a sentence, back to the quantity before it. */
  static String label(ParagraphText text, Span sentence, Quantity quantity) {
    int from = sentence.start();
    for (Quantity other : text.within(sentence.start(), quantity.start())) {
      from = Math.max(from, other.end());
    }
    return text.text().substring(Math.min(from, quantity.start()), quantity.start());
  }
}
