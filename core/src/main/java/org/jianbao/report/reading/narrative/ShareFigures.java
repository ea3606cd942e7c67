package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.reading.narrative.RatioFigures.Figures;
import org.jspecify.annotations.Nullable;

/** Tells of which two figures a share is stated (占比). */
final class ShareFigures {
  /** What may stand between a figure and 占: its noun, a comma. */
  private static final Pattern BETWEEN = Pattern.compile("[^,;。:()、]{0,6}[,(、]?");

  /** What stands in brackets behind a figure. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private static final Set<String> JOINTS = Set.of("、", ",", "和", "及", "与", "以及");
  private static final int WINDOW = 60;

  /** Longest list of figures or percentages. */
  private static final int LIST = 200;

  private static final int LONGEST_NAME = 12;

  /** Longest stretch that holds a name, its signs counted. */
  private static final int FURTHEST_NAME = 2 * LONGEST_NAME;

  private final PartWords words;

  ShareFigures(PartWords words) {
    this.words = words;
  }

  /**
   * The figures of a share, or null if they cannot be told: A件，占p%; 占总数B件的p%; A件、B件，分别占p%、q%.
   *
   * @param share where 占 stands
   */
  @Nullable Figures of(
      ParagraphText text, Quantity percentage, int share, Map<Integer, Enumeration> enumerations) {
    List<Quantity> run = run(text, share);
    int ordinal = run.indexOf(percentage);
    if (run.size() > 1 && ordinal >= 0) {
      List<Quantity> parts = parts(text, share, run.size());
      Figures each = parts.isEmpty() ? null : ofPart(text, parts.get(ordinal), enumerations);
      return each == null || !parts.contains(each.whole())
          ? each
          : onlyLarger(text, parts.get(ordinal), parts);
    }
    Quantity sum = together(text, share);
    if (sum != null) {
      Figures figures = ofPart(text, sum, enumerations);
      return figures == null || figures.certain()
          ? figures
          : named(text, share, percentage, figures);
    }
    Quantity part = before(text, share);
    Quantity told = inBrackets(text, percentage);
    if (part == null || !isRightBefore(text.text(), part, share)) {
      Quantity named = told == null ? named(text, share) : told;
      return named == null ? null : ofPart(text, named, enumerations);
    }
    if (told != null
        && told.unit().equals(part.unit())
        && told.value().compareTo(part.value()) > 0) {
      return new Figures(part, told, true, true);
    }
    for (Quantity quantity : text.within(share, percentage.start())) {
      if (RatioFigures.isFigure(quantity)) {
        boolean same = quantity.unit().equals(part.unit());
        return same ? new Figures(part, quantity, true, true) : null;
      }
    }
    Figures figures = ofPart(text, part, enumerations);
    if (figures == null || figures.certain()) {
      boolean other = figures != null && isOfOther(text, share, percentage, figures.whole());
      return other ? null : figures;
    }
    return named(text, share, percentage, figures);
  }

  /** 复议32件、诉讼24件，诉讼占申请量的7.5%: whether the words before the share name another whole. */
  private boolean isOfOther(ParagraphText text, int share, Quantity percentage, Quantity whole) {
    List<String> named = topics(text.text().substring(share, percentage.start()));
    List<String> of = topics(RatioFigures.label(text, text.sentence(whole.start()), whole));
    return !named.isEmpty() && !of.isEmpty() && named.stream().noneMatch(of::contains);
  }

  private List<String> topics(String label) {
    return words.words("share-topic").stream().filter(label::contains).toList();
  }

  /** 公开31件，部分公开12件，二者占总数的29.1%: the sum of so many figures as the words before 占 tell. */
  private @Nullable Quantity together(ParagraphText text, int share) {
    String all = text.text();
    int end = share - words.longestEnding(all, share, "total-direct");
    for (int number = TotalReader.MOST_TOLD; number >= 2; number--) {
      int length = words.longestEnding(all, end, "total-of-" + number);
      int at = end - length;
      if (length == 0 || at < 1 || ",;、".indexOf(all.charAt(at - 1)) < 0) {
        continue;
      }
      Span sentence = text.sentence(at);
      List<Quantity> before =
          text.within(sentence.start(), at).stream()
              .filter(RatioFigures::isFigure)
              .filter(one -> !isInBrackets(all, one, at))
              .filter(one -> !words.has(RatioFigures.label(text, sentence, one), "part-aside"))
              .toList();
      return before.size() < number
          ? null
          : sum(before.subList(before.size() - number, before.size()));
    }
    return null;
  }

  /** The sum of figures of one unit, or null if they are of several or not exact. */
  private static @Nullable Quantity sum(List<Quantity> figures) {
    Quantity first = figures.get(0);
    Quantity last = figures.get(figures.size() - 1);
    boolean alike =
        figures.stream().allMatch(one -> one.unit().equals(first.unit()) && one.isExact());
    BigDecimal sum = figures.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return alike
        ? new Quantity(
            sum,
            last.unit(),
            last.kind(),
            last.scale(),
            /* approximate= */ false,
            last.step(),
            last.chinese(),
            first.start(),
            last.numberEnd(),
            last.end())
        : null;
  }

  /** 复议2件，占复议案件的10%: of wholes that are in doubt, the one that words before the share name. */
  private Figures named(ParagraphText text, int share, Quantity percentage, Figures figures) {
    String name = text.text().substring(share, percentage.start());
    List<String> told = words.words("share-of").stream().filter(name::contains).toList();
    List<Quantity> of =
        figures.rivals().stream()
            .filter(
                rival -> {
                  String label = RatioFigures.label(text, text.sentence(rival.start()), rival);
                  return told.stream().allMatch(label::contains);
                })
            .toList();
    boolean one = of.stream().map(Quantity::value).distinct().count() == 1;
    return told.isEmpty() || !one
        ? figures
        : new Figures(figures.part(), of.get(0), /* explicit= */ false, /* certain= */ true);
  }

  /** A件（p%）: a share only where the figure is a part of a list. */
  @Nullable Figures bracketed(
      ParagraphText text, Quantity percentage, Map<Integer, Enumeration> enumerations) {
    Quantity part = before(text, percentage.start() - 1);
    if (part == null || !isRightBefore(text.text(), part, percentage.start() - 1)) {
      return null;
    }
    Quantity whole = RatioFigures.wholeOf(text, part, enumerations);
    return whole == null ? null : new Figures(part, whole, false, true);
  }

  private @Nullable Figures ofPart(
      ParagraphText text, Quantity part, Map<Integer, Enumeration> enumerations) {
    Quantity whole = RatioFigures.wholeOf(text, part, enumerations);
    return whole != null
        ? new Figures(part, whole, false, true)
        : onlyLarger(text, part, List.of());
  }

  private boolean isRightBefore(String all, Quantity part, int share) {
    String between = BRACKETS.matcher(all.substring(part.end(), share)).replaceAll("");
    for (String each : words.words("ratio-each")) {
      between = between.replace(each, "");
    }
    return BETWEEN.matcher(between).matches();
  }

  /** The last figure before 占 that does not stand in brackets by itself. */
  private static @Nullable Quantity before(ParagraphText text, int share) {
    Quantity last = null;
    for (Quantity quantity : text.within(Math.max(0, share - WINDOW), share)) {
      if (RatioFigures.isFigure(quantity) && !isInBrackets(text.text(), quantity, share)) {
        last = quantity;
      }
    }
    return last;
  }

  /** Whether brackets close between a figure and an index that were open at the figure. */
  private static boolean isInBrackets(String all, Quantity quantity, int to) {
    int open = 0;
    for (int i = quantity.end(); i < to; i++) {
      open += all.charAt(i) == '(' ? 1 : all.charAt(i) == ')' ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  /** The percentages that one 占 speaks of. */
  private static List<Quantity> run(ParagraphText text, int share) {
    List<Quantity> run = new ArrayList<>();
    for (Quantity quantity : text.within(share, Math.min(text.text().length(), share + LIST))) {
      boolean next =
          quantity.kind() == UnitKind.PERCENT
              && (run.isEmpty()
                  || JOINTS.contains(
                      text.text().substring(run.get(run.size() - 1).end(), quantity.start())));
      if (!next) {
        break;
      }
      run.add(quantity);
    }
    return run;
  }

  /** The last figures of one unit before 占, or none if there are not so many side by side. */
  private List<Quantity> parts(ParagraphText text, int share, int size) {
    List<Quantity> before =
        text.within(Math.max(0, share - LIST), share).stream()
            .filter(quantity -> !isInBrackets(text.text(), quantity, share))
            .toList();
    if (before.size() < size) {
      return List.of();
    }
    List<Quantity> parts = before.subList(before.size() - size, before.size());
    Quantity last = parts.get(size - 1);
    boolean alike =
        parts.stream().allMatch(q -> RatioFigures.isFigure(q) && q.unit().equals(last.unit()));
    return alike && isRightBefore(text.text(), last, share) ? parts : List.of();
  }

  /** The figure of its sentence that has the name before 占: 主动公开17份、不予公开45份，主动公开占27.4%. */
  private static @Nullable Quantity named(ParagraphText text, int share) {
    String all = text.text();
    int from = share;
    while (from > 0 && ",;。:()、".indexOf(all.charAt(from - 1)) < 0) {
      from--;
      if (share - from > FURTHEST_NAME) {
        return null;
      }
    }
    String name = bare(all.substring(from, share));
    if (name.length() < 2 || name.length() > LONGEST_NAME) {
      return null;
    }
    Span sentence = text.sentence(share);
    List<Quantity> named =
        text.within(sentence.start(), from).stream()
            .filter(RatioFigures::isFigure)
            .filter(figure -> bare(RatioFigures.label(text, sentence, figure)).equals(name))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** A label without signs and 的. */
  private static String bare(String label) {
    return label.replaceAll("[,;:、()的]|其中", "");
  }

  /** The one figure in brackets right behind a percentage: 占96.7%（89份）, 占62.5%（全年共72个）. */
  private static @Nullable Quantity inBrackets(ParagraphText text, Quantity percentage) {
    String all = text.text();
    int open = percentage.end();
    int close = open < all.length() && all.charAt(open) == '(' ? all.indexOf(')', open) : -1;
    List<Quantity> inside = close < 0 ? List.of() : text.within(open, close);
    return inside.size() == 1 && RatioFigures.isFigure(inside.get(0)) ? inside.get(0) : null;
  }

  /**
   * The one larger figure of its unit that stands before it in its sentence or the one before, and
   * is not itself said to be a share, nor one of those that are none.
   */
  private @Nullable Figures onlyLarger(ParagraphText text, Quantity part, List<Quantity> none) {
    List<Quantity> larger = new ArrayList<>();
    int from = text.sentenceBefore(part.start()).start();
    for (Quantity quantity : text.within(from, part.start())) {
      if (!isShare(text.text(), quantity)
          && !none.contains(quantity)
          && quantity.unit().equals(part.unit())
          && quantity.value().compareTo(part.value()) > 0) {
        larger.add(quantity);
      }
    }
    if (larger.isEmpty()) {
      return null;
    }
    long values = larger.stream().map(Quantity::value).distinct().count();
    return new Figures(part, larger.get(larger.size() - 1), false, values == 1, larger);
  }

  /** Whether 占 follows a figure. */
  private boolean isShare(String text, Quantity quantity) {
    int to = Math.min(text.length(), quantity.end() + 8);
    String behind = text.substring(quantity.end(), to);
    return words.words("ratio-share").stream()
        .mapToInt(behind::indexOf)
        .anyMatch(at -> at >= 0 && BETWEEN.matcher(behind.substring(0, at)).matches());
  }
}
