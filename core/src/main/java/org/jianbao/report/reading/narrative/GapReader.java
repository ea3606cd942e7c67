package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Gap;
import org.jianbao.report.narrative.Gap.Missing;

/** Finds counts that lost their number or unit (缺数字、缺单位): 核准企业资质条, 公开信息120，. */
final class GapReader {
  private static final String ENDS = ",;。、)!";
  private static final String BLANKS = "()";

  /** So much white space stands where something was to be filled in. */
  private static final int WIDE = 2;

  private static final int LONGEST_LABEL = 14;

  private final PartWords words;

  GapReader(NarrativeWords words) {
    this.words = new PartWords(words);
  }

  /** The gaps of a paragraph in order. */
  List<Gap> read(ParagraphText text) {
    List<Gap> gaps = new ArrayList<>();
    for (Span clause : TextSpans.clauses(text.compact())) {
      number(text, clause, gaps);
    }
    unit(text, gaps);
    return List.copyOf(gaps);
  }

  /** A noun or deed with a unit right behind it, the number between them lost. */
  private void number(ParagraphText text, Span clause, List<Gap> gaps) {
    String all = text.text();
    for (int at = clause.start() + 2; at < clause.end(); at++) {
      int deed = words.longestEnding(all, at, "gap-deed");
      int done = at + words.longestAt(all, at, "gap-deed-unit");
      if (deed > 0 && done > at && at - deed >= clause.start() && ends(all, done)) {
        int from = at - deed;
        gaps.add(new Gap(Missing.NUMBER, text.compact().raw(from, done), text.clause(from, done)));
        continue;
      }
      int unit = words.longestAt(all, at, "gap-unit");
      int end = at + unit;
      if (unit == 0 || !ends(all, end)) {
        continue;
      }
      int blank = at;
      while (blank > clause.start() && BLANKS.indexOf(all.charAt(blank - 1)) >= 0) {
        blank--;
      }
      int from = blank - words.longestEnding(all, blank, "gap-noun");
      if (from < blank && from >= clause.start() && isGap(text, clause, from, blank, at, end)) {
        gaps.add(new Gap(Missing.NUMBER, text.compact().raw(from, end), text.clause(from, end)));
      }
    }
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isGap(ParagraphText text, Span clause, int noun, int blank, int unit, int end) {
    String all = text.text();
    int space = text.compact().rawStart(unit) - text.compact().rawEnd(blank);
    if (blank < unit || space >= WIDE) {
      return true;
    }
    if (words.longestEnding(all, end, "gap-except") <= end - unit) {
      return true;
    }
    String head = all.substring(clause.start(), noun);
    return words.has(head, "gap-verb") && !head.contains("的");
  }

  /** A number without unit behind a noun, among counts that have theirs. */
  private void unit(ParagraphText text, List<Gap> gaps) {
    String all = text.text();
    boolean others =
        text.quantities().stream().anyMatch(quantity -> quantity.kind() == UnitKind.COUNT);
    List<Quantity> bare =
        text.quantities().stream().filter(q -> q.kind() == UnitKind.NONE && !q.chinese()).toList();
    if (!others || bare.size() != 1) {
      return;
    }
    Quantity number = bare.get(0);
    int noun = words.longestEnding(all, number.start(), "gap-noun");
    boolean ends = number.end() >= all.length() || ",;。".indexOf(all.charAt(number.end())) >= 0;
    if (noun == 0) {
      noun = labelInList(text, number);
      ends = noun > 0;
    }
    if (noun > 0 && ends) {
      gaps.add(
          new Gap(
              Missing.UNIT,
              all.substring(number.start() - noun, number.end()),
              text.clause(number.start(), number.end())));
    }
  }

  /** Length of the label of a number between two counts of a list: 政策类116条、招商类95、项目类207条. */
  private static int labelInList(ParagraphText text, Quantity number) {
    Quantity before = null;
    Quantity behind = null;
    for (Quantity quantity : text.quantities()) {
      if (quantity.end() <= number.start()) {
        before = quantity;
      } else if (quantity.start() >= number.end() && behind == null) {
        behind = quantity;
      }
    }
    return before != null
            && behind != null
            && before.kind() == UnitKind.COUNT
            && before.unit().equals(behind.unit())
            && isItem(text.text(), before.end(), number.start())
            && isItem(text.text(), number.end(), behind.start())
        ? number.start() - before.end() - 1
        : 0;
  }

  /** Whether a comma of a list and a short label stand between two numbers. */
  private static boolean isItem(String text, int from, int to) {
    return to - from > 2
        && to - from <= LONGEST_LABEL
        && text.charAt(from) == '、'
        && text.substring(from + 1, to).chars().noneMatch(c -> "、,;。:()".indexOf(c) >= 0);
  }
}
